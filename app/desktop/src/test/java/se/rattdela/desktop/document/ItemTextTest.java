package se.rattdela.desktop.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.item.Passage;
import se.rattdela.rules.Crime;

class ItemTextTest {
  @Test
  void everyFieldComesBackAsItWas() {
    List<Passage> passages =
        List.of(
            new Passage(new DocumentId(3), 10, 14), new Passage(new DocumentId(4), 0, 1_000_000));
    assertThat(ItemText.passages(ItemText.passages(passages))).isEqualTo(passages);
    assertThat(ItemText.passages(ItemText.passages(List.of()))).isEmpty();
    for (boolean owned : new boolean[] {true, false}) {
      var ticked = new SecrecyTicks.Ticked(Set.of("OSL-26-1", "OSL-21-3"), owned);
      assertThat(ItemText.secrecy(ItemText.secrecy(ticked))).isEqualTo(ticked);
      var none = new SecrecyTicks.Ticked(Set.of(), owned);
      assertThat(ItemText.secrecy(ItemText.secrecy(none))).isEqualTo(none);
    }
    Map<String, Boolean> facts = Map.of("item.concerns-case-person", true, "item.own", false);
    assertThat(ItemText.facts(ItemText.facts(facts))).isEqualTo(facts);
    assertThat(ItemText.facts(ItemText.facts(Map.of()))).isEmpty();
    Crime crime = new Crime("SUSPECTED", null, "THEFT", 6, false, null);
    assertThat(ItemText.crime(ItemText.crime(crime))).isEqualTo(crime);
    assertThat(ItemText.crime(ItemText.crime(Crime.UNKNOWN))).isEqualTo(Crime.UNKNOWN);
    assertThat(ItemText.crime("")).isNull();
  }

  @Test
  void whatAnotherVersionOfTheProgramWroteIsNotRead() {
    for (String text : List.of("3", "3:4", "3:9-2", "x:1-2")) {
      assertThatThrownBy(() -> ItemText.passages(text))
          .as(text)
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> ItemText.secrecy("")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ItemText.facts("a")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ItemText.crime("a")).isInstanceOf(IllegalArgumentException.class);
  }
}
