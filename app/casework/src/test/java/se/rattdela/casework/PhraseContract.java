package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.IncompleteDecisionException;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.decision.DecisionTexts;
import se.rattdela.casework.phrase.Phrase;
import se.rattdela.casework.phrase.PhraseContent;
import se.rattdela.casework.phrase.PhraseEdition;
import se.rattdela.casework.phrase.PhraseKind;

/** The phrases, the same on both databases. */
abstract class PhraseContract extends InAnOffice {
  private static PhraseContent content(String title, String text) {
    return new PhraseContent(PhraseKind.ASSESSMENT, title, text);
  }

  @Test
  void ownPhrasesAreSeenByTheirOwnerOnly() {
    Phrase own = it.office.phrases().add(it.karin, false, content("Egen", "Behövs {datum}."));
    assertThat(own.mayChange()).isTrue();
    assertThat(it.office.phrases().list(it.karin)).contains(own);
    assertThat(it.office.phrases().list(it.per)).doesNotContain(own);
    assertThatThrownBy(
            () -> it.office.phrases().change(it.per, own.id(), own.version(), content("x", "y")))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> it.office.phrases().editions(it.jurist, own.id()))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void theOfficesPhrasesAreTheRuleStewards() {
    assertThatThrownBy(() -> it.office.phrases().add(it.anna, true, content("a", "b")))
        .isInstanceOf(NotAllowedException.class);
    Phrase shared = it.office.phrases().add(it.jurist, true, content("Kontorets", "Skäl."));
    Phrase seen =
        it.office.phrases().list(it.karin).stream()
            .filter(each -> each.id().equals(shared.id()))
            .findFirst()
            .orElseThrow();
    assertThat(seen.shared()).isTrue();
    assertThat(seen.mayChange()).isFalse();
    assertThatThrownBy(() -> it.office.phrases().retire(it.karin, shared.id(), shared.version()))
        .isInstanceOf(NotAllowedException.class);
    it.office.phrases().retire(it.jurist, shared.id(), shared.version());
    assertThat(it.office.phrases().list(it.karin)).noneMatch(each -> each.id().equals(shared.id()));
    assertThat(it.office.phrases().editions(it.karin, shared.id())).hasSize(1);
  }

  @Test
  void everyWordingIsKeptAndAConflictIsShown() {
    Phrase first = it.office.phrases().add(it.jurist, true, content("Lydelser", "Första."));
    Phrase second =
        it.office
            .phrases()
            .change(it.jurist, first.id(), first.version(), content("Lydelser", "Andra."));
    assertThat(second.edition()).isEqualTo(2);
    assertThat(it.office.phrases().editions(it.karin, first.id()))
        .extracting(PhraseEdition::text)
        .containsExactly("Andra.", "Första.");
    assertThatThrownBy(() ->
            it.office
                .phrases()
                .change(it.jurist, first.id(), first.version(), content("Lydelser", "T.")))
        .isInstanceOf(ConflictException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "Gäller 20041212-2392.",
        "Gäller 041212-2392.",
        "Till {motagare}.",
        "Dolt \u202E tecken",
        "Klocka \u0007"
      })
  void whatAPhraseMayNotHoldIsRefused(String text) {
    assertThatThrownBy(() -> it.office.phrases().add(it.karin, false, content("Titel", text)))
        .isInstanceOf(InvalidInputException.class);
  }

  /** A text with an open placeholder is saved, but never sent. */
  @Test
  void anOpenPlaceholderHoldsTheDraftBack() {
    DisclosureId id = it.sent();
    var sent = it.office.decisions().draft(it.karin, id);
    assertThat(sent.missing()).isEmpty();
    it.office.decisions().recall(it.karin, id, sent.disclosure().version());
    var recalled = it.office.decisions().draft(it.karin, id);
    DecisionTexts texts = recalled.texts();
    var open =
        it.office
            .decisions()
            .saveTexts(
                it.karin,
                id,
                recalled.disclosure().version(),
                new DecisionTexts(
                    texts.consent(),
                    "Uppgiften om {uppgift} kan inte avidentifieras.",
                    texts.childsBest(),
                    texts.useLimitation(),
                    texts.delivery()));
    assertThat(open.missing())
        .singleElement()
        .satisfies(part -> {
          assertThat(part.key()).isEqualTo("PLACEHOLDER_TEXTS");
          assertThat(part.message().in(Locale.of("sv"))).contains("{uppgift}");
        });
    assertThatThrownBy(() -> it.office.decisions().send(it.karin, id, open.disclosure().version()))
        .isInstanceOf(IncompleteDecisionException.class);
  }
}
