package se.rattdela.desktop.caseview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.Harm;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.ProtectionMark;
import se.rattdela.rules.Question;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.ui.UiCatalogue;
import se.rattdela.ui.UiLanguage;

/** Why an item may not be given never contradicts what the provisions beside it do. */
class HindranceWordsTest {
  private final RulePack pack = PackLoader.shipped();
  private final Texts texts = new Texts(new UiCatalogue(), UiLanguage.SWEDISH);
  private final HindranceWords words =
      new HindranceWords(
          texts, new Words(texts, pack.vocabulary(), ZoneId.of("Europe/Stockholm")), pack);

  @Test
  void whatIsBrokenAndWhatStandsAreToldApart() {
    List<ProtectionMark> marks = marks("OSL-26-1", "OSL-24-8");
    assertThat(words.lead(marks)).isEqualTo("En del av sekretessen står kvar.");
    assertThat(words.summary(marks))
        .contains("26 kap. 1 § OSL bryts av 10 kap. 15 a § OSL.")
        .contains("24 kap. 8 § OSL hindrar: ")
        .contains("Sekretessen är undantagen i 10 kap. 15 a § tredje stycket");
  }

  @Test
  void oneThatIsOnlyBarredNamesTheBarrier() {
    List<ProtectionMark> marks = marks("OSL-26-3");
    assertThat(words.lead(marks)).isEqualTo("Ingen bestämmelse bryter sekretessen.");
    assertThat(words.summary(marks))
        .startsWith("26 kap. 3 § OSL hindrar: ")
        .contains("10 kap. 15 a §");
  }

  @Test
  void whereNothingIsToldApartAllAreNamedTogether() {
    List<ProtectionMark> plain = List.of(hindering("OSL-26-1"), hindering("OSL-21-3"));
    assertThat(words.lead(plain)).isEqualTo("Ingen bestämmelse bryter sekretessen.");
    assertThat(words.summary(plain))
        .isEqualTo("Uppgiften skyddas av 21 kap. 3 § OSL, 26 kap. 1 § OSL.");
  }

  private static ProtectionMark hindering(String secrecy) {
    return new ProtectionMark(
        secrecy, se.rattdela.rules.Truth.TRUE, se.rattdela.rules.Truth.FALSE, List.of(), List.of());
  }

  private List<ProtectionMark> marks(String... secrecy) {
    var explained =
        new RuleEngine(pack)
            .explain(
                new Question(
                    "Q",
                    LocalDate.of(2026, 3, 16),
                    "SOCIALNAMND",
                    "PERSONAL",
                    List.of(secrecy),
                    Harm.NOT_EXCLUDED,
                    30,
                    "POLISMYNDIGHETEN",
                    Initiative.OWN,
                    "PREVENT_CRIME",
                    null,
                    new TreeMap<>(),
                    new TreeMap<>(Map.of("needed", true, "secrecy-interest.overriding", false))));
    assertThat(explained.answer().outcome()).isEqualTo(Outcome.MUST_NOT);
    return explained.protections();
  }
}
