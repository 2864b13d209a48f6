package se.rattdela.desktop.caseview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.matrix.MatrixReading;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.matrix.Explanation;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.Verdict;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.ui.UiCatalogue;
import se.rattdela.ui.UiLanguage;

/** Nothing is said of a time that was not looked at. */
class SinceLinesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
  private static final LocalDate FIRST = LocalDate.of(2024, 3, 16);

  private final RulePack pack = PackLoader.shipped();
  private final Texts texts = new Texts(new UiCatalogue(), UiLanguage.SWEDISH);
  private final SinceLines lines =
      new SinceLines(
          texts,
          new Words(texts, pack.vocabulary(), ZoneId.of("Europe/Stockholm")),
          pack.lawUntil());

  @Test
  void whatHasNotChangedIsSaidOfTheTimeThatWasLookedAt() {
    assertThat(lines.of(List.of(since(FIRST, Outcome.MUST_NOT, null)), TODAY, TODAY))
        .containsExactly(
            new Explanation.Since(
                se.rattdela.desktop.common.Outcome.MUST_NOT, "sedan minst 2024-03-16", true));
  }

  @Test
  void aBirthdayIsNamedAsOneAndALaterOneDependsOnTheLawBeingTheSame() {
    List<MatrixReading.Since> history =
        List.of(
            since(FIRST, Outcome.MAY, null),
            since(LocalDate.of(2025, 12, 1), Outcome.MUST_NOT, null),
            since(LocalDate.of(2026, 3, 9), Outcome.MAY, 18),
            since(LocalDate.of(2026, 4, 2), Outcome.MUST_NOT, 21),
            since(LocalDate.of(2026, 4, 15), Outcome.MAY, null),
            since(LocalDate.of(2026, 9, 2), Outcome.MUST_NOT, 21));
    List<Explanation.Since> said = lines.of(history, TODAY, TODAY);
    assertThat(said)
        .extracting(Explanation.Since::text)
        .containsExactly(
            "före 2025-12-01, sedan minst 2024-03-16",
            "från 2025-12-01",
            "från 2026-03-09, då personen fyllde 18 år",
            "från 2026-04-02, då personen fyller 21 år",
            "från 2026-04-15, kommande rätt",
            "från 2026-09-02, då personen fyller 21 år, om lagen är densamma då");
    assertThat(said)
        .extracting(Explanation.Since::shown)
        .containsExactly(false, false, true, false, false, false);
  }

  private static MatrixReading.Since since(LocalDate day, Outcome outcome, @Nullable Integer age) {
    return new MatrixReading.Since(day, new Verdict(outcome, List.of(outcome), List.of()), age);
  }
}
