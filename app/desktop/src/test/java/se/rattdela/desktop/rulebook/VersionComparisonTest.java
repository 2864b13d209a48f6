package se.rattdela.desktop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.rattdela.desktop.common.Texts;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.ui.UiCatalogue;
import se.rattdela.ui.UiLanguage;

class VersionComparisonTest {
  private final RulePack pack = PackLoader.shipped();
  private final Texts texts = new Texts(new UiCatalogue(), UiLanguage.SWEDISH);
  private final RuleWords words = new RuleWords(texts, pack);
  private final Provision young = Objects.requireNonNull(pack.provision("OSL-10-18a"));

  private VersionComparison of(int older, int newer) {
    return VersionComparison.of(
        words.wording(young.versions().get(older)), words.wording(young.versions().get(newer)));
  }

  private static List<String> marked(List<WordDiff.Piece> pieces, WordDiff.Mark mark) {
    return pieces.stream().filter(piece -> piece.mark() == mark).map(WordDiff.Piece::text).toList();
  }

  @Test
  void theChangeOfApril2025IsARecipientAndTwoConditions() {
    List<VersionComparison.Row> changes = of(2, 3).changes();
    assertThat(changes)
        .extracting(VersionComparison.Row::subject)
        .containsExactly(
            Wording.Subject.RECIPIENTS, Wording.Subject.CONDITION, Wording.Subject.CONDITION);
    assertThat(marked(changes.get(0).diff().after(), WordDiff.Mark.ADDED))
        .containsExactly("Tullverket");
    assertThat(marked(changes.get(1).diff().before(), WordDiff.Mark.REMOVED))
        .containsExactly("Särskilda");
    assertThat(marked(changes.get(1).diff().after(), WordDiff.Mark.ADDED))
        .containsExactly("Konkreta");
    assertThat(changes.get(2).diff().after()).isEmpty();
    assertThat(marked(changes.get(2).diff().before(), WordDiff.Mark.REMOVED))
        .containsExactly("Uppgiften kan antas bidra till att förhindra det");
  }

  @Test
  void theTableSaysItInAFewWords() {
    assertThat(words.change(young, young.versions().get(3))).isEqualTo("+ Tullverket, två villkor");
    assertThat(words.change(young, young.versions().get(2))).isEqualTo("+ Säkerhetspolisen");
    assertThat(words.change(young, young.versions().get(1))).isEqualTo("Samma innehåll");
    assertThat(words.change(young, young.versions().get(0))).isEqualTo("Första lydelsen i paketet");
  }

  @Test
  void aWordingDoesNotDifferFromItself() {
    for (Provision provision : pack.provisions()) {
      Wording wording = words.wording(provision.versions().getFirst());
      assertThat(VersionComparison.of(wording, wording).changes()).as(provision.id()).isEmpty();
    }
  }

  @Test
  void whatIsNewIsAddedAndWhatHasNothingInCommonIsNotPaired() {
    Wording older = new Wording(Map.of(), List.of("Den unge är under 21 år"), List.of());
    Wording newer =
        new Wording(Map.of(), List.of("Mottagaren har begärt uppgiften"), List.of("Inte 26 kap."));
    List<VersionComparison.Row> rows = VersionComparison.of(older, newer).rows();
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0).diff()).isEqualTo(WordDiff.removed("Den unge är under 21 år"));
    assertThat(rows.get(1).diff()).isEqualTo(WordDiff.added("Mottagaren har begärt uppgiften"));
    assertThat(rows.get(2).subject()).isEqualTo(Wording.Subject.EXCLUSION);
  }

  @Test
  void everyTextOfTheOldAndTheNewWordingIsInTheRows() {
    for (Provision provision : pack.provisions()) {
      for (int i = 1; i < provision.versions().size(); i++) {
        Wording before = words.wording(provision.versions().get(i - 1));
        Wording after = words.wording(provision.versions().get(i));
        List<VersionComparison.Row> rows = VersionComparison.of(before, after).rows();
        assertThat(rows.stream().filter(row -> row.subject() == Wording.Subject.CONDITION))
            .extracting(row -> join(row.diff().before()))
            .containsAll(before.conditions());
        assertThat(rows.stream().filter(row -> row.subject() == Wording.Subject.CONDITION))
            .extracting(row -> join(row.diff().after()))
            .containsAll(after.conditions());
      }
    }
  }

  private static String join(List<WordDiff.Piece> pieces) {
    return String.join(" ", pieces.stream().map(WordDiff.Piece::text).toList());
  }
}
