package se.rattdela.casework.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.rattdela.rules.Message;

class ErrorCodeTest {
  /** The checks that casework adds to those of the document. */
  private static final Set<String> OWN_CHECKS =
      Set.of(
          "UNDECIDED",
          "STALE",
          "PLACEHOLDER",
          "PLACEHOLDER_TEXTS",
          "CHILDS_BEST",
          "INFORMING",
          "NOTICE_GRANTED",
          "NOTICE_FAULT",
          "NOTICE_DISCOVERED",
          "NOTICE_OTHER_MUNICIPALITY",
          "NOTICE_SPECIAL_REASONS",
          "NOTICE_REASONS_AGREE",
          "REPORT_SUSPECTED",
          "REPORT_DECIDED_BY",
          "REPORT_DISCOVERED",
          "BODY_NAMED",
          "EARLIER_NOT_IN_COURT",
          "ITEM_WITHIN_DUTY");

  @ParameterizedTest
  @EnumSource
  void saysInTwoLanguagesWhatHappenedToTheData(ErrorCode code) {
    List<Object> arguments = List.of("1", "2");

    assertThat(code.text(Locale.of("sv"), arguments)).isNotBlank().doesNotContain("{");
    assertThat(code.text(Locale.ENGLISH, arguments))
        .isNotBlank()
        .isNotEqualTo(code.text(Locale.of("sv"), arguments));
  }

  @ParameterizedTest
  @EnumSource
  void saysInTwoLanguagesWhy(Why why) {
    assertThat(why.in(Locale.ENGLISH)).isNotBlank().isNotEqualTo(why.in(Locale.of("sv")));
  }

  @Test
  void whatAMessageNamesIsInItsLanguageToo() {
    Message leak = KeyedMessage.missing("LEAK", Why.NAME_MISSING, "3");

    assertThat(leak.in(Locale.of("sv"))).contains("namnet saknas (uppgift 3)");
    assertThat(leak.in(Locale.ENGLISH)).contains("the name is missing (item 3)");
    assertThat(Message.of(List.of(leak, leak, KeyedMessage.check("STALE"))).in(Locale.ENGLISH))
        .isEqualTo(leak.in(Locale.ENGLISH) + " " + KeyedMessage.check("STALE").in(Locale.ENGLISH));
  }

  @Test
  void codesAreUnique() {
    assertThat(Arrays.stream(ErrorCode.values()).map(ErrorCode::id)).doesNotHaveDuplicates();
  }

  @Test
  void bothBundlesHoldExactlyWhatIsUsed() {
    Set<String> used = new TreeSet<>();
    Arrays.stream(ErrorCode.values()).forEach(each -> used.add(each.name()));
    Arrays.stream(Why.values()).forEach(each -> used.add("why." + each.name()));
    used.addAll(Set.of("missing.LEAK", "missing.LATER_PAPER", "missing.ORIGINAL_CHANGED"));
    used.addAll(Set.of("missing.TRIED_ANEW", "missing.NOTHING_TAKEN_BACK"));
    used.addAll(Set.of("warning.PACK_CHANGED", "warning.TEMPLATE_CHANGED"));
    used.add("warning.REDRESS_SENT_BEFORE");
    used.addAll(Set.of("warning.REDRESS_PACK_CHANGED", "warning.REDRESS_TEMPLATE_CHANGED"));
    for (String check : OWN_CHECKS) {
      used.add("check." + check);
      used.add("missing." + check);
    }
    var control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    String name = "se.rattdela.casework.CaseworkErrors";

    assertThat(ResourceBundle.getBundle(name, Locale.ROOT, control).keySet())
        .containsExactlyInAnyOrderElementsOf(used);
    assertThat(ResourceBundle.getBundle(name, Locale.ENGLISH, control).keySet())
        .containsExactlyInAnyOrderElementsOf(used);
  }
}
