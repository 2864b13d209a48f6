package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.redress.AppealView;
import se.rattdela.casework.redress.Reconsideration;
import se.rattdela.casework.redress.RedressView;

/** Every way out asks about protected identities and is logged; run in the office of the class. */
interface WaysOutTests extends RedressSteps {
  private static void unconfirmed(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            NotAllowedException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.PROTECTION_NOT_CONFIRMED));
  }

  private List<String> logged(Operation operation) {
    return it().office.audit().ofCase(it().karin, it().caseId).stream()
        .filter(event -> event.operation() == operation)
        .map(event -> event.subject())
        .toList();
  }

  @Test
  default void aFileIsSavedOnlyWhenTheProtectionIsConfirmed(@TempDir Path folder) {
    SealedDecision first = it().decided();
    RedressView paper = decided(first, RedressSteps.correction("Er referens."));
    Path file = folder.resolve("fil.pdf");
    savesNothing(first, paper, file, null);
    savesNothing(first, paper, file, ProtectedIdentity.NONE);
    assertThat(file).doesNotExist();
    assertThat(logged(Operation.SEALED_EXPORTED)).doesNotContain(first.number());

    it().office
        .decisions()
        .export(it().karin, first.id(), file, ProtectedIdentity.PROTECTED_REGISTRATION);
    assertThat(file).exists();
    assertThat(logged(Operation.SEALED_EXPORTED)).contains(first.number());
  }

  private void savesNothing(
      SealedDecision first, RedressView paper, Path file, @Nullable ProtectedIdentity confirmed) {
    unconfirmed(() -> it().office.decisions().export(it().karin, first.id(), file, confirmed));
    unconfirmed(() -> it().office.release().export(it().karin, first.id(), file, confirmed));
    unconfirmed(() -> it().office.redress().export(it().karin, paper.id(), file, confirmed));
  }

  @Test
  default void anAppealIsHandedOverOnlyWhenTheProtectionIsConfirmed(@TempDir Path folder) {
    SealedDecision first = it().decided();
    AppealView appeal = appealed(first, TestOffice.TODAY);
    AppealView inTime =
        it().office.redress().inTime(it().karin, appeal.id(), appeal.version(), "Kom in i tid.");
    AppealView stands =
        it().office
            .redress()
            .reconsider(
                it().anna,
                appeal.id(),
                inTime.version(),
                Reconsideration.STANDS,
                null,
                "Inget nytt.");
    it().office.redress().handOverPreview(it().karin, appeal.id(), RedressSteps.HAND_OVER);
    assertThat(logged(Operation.RELEASE_PREVIEWED)).contains(first.number());
    unconfirmed(() ->
        it().office
            .redress()
            .handOver(
                it().karin,
                appeal.id(),
                stands.version(),
                TestOffice.TODAY,
                RedressSteps.HAND_OVER,
                null));
    it().office
        .redress()
        .handOver(
            it().karin,
            appeal.id(),
            stands.version(),
            TestOffice.TODAY,
            RedressSteps.HAND_OVER,
            ProtectedIdentity.PROTECTED_REGISTRATION);
    Path file = folder.resolve("brev.pdf");
    unconfirmed(
        () -> it().office.redress().exportHandOverLetter(it().karin, appeal.id(), file, null));
    it().office
        .redress()
        .exportHandOverLetter(
            it().karin, appeal.id(), file, ProtectedIdentity.PROTECTED_REGISTRATION);
    assertThat(file)
        .hasBinaryContent(it().office.redress().handOverLetter(it().karin, appeal.id()));
    assertThat(logged(Operation.SEALED_EXPORTED)).contains(first.number());
  }

  @Test
  default void aDraftThatIsLookedAtIsLogged() {
    SealedDecision first = it().decided();
    RedressView begun = begun(first, RedressSteps.correction("Er referens."));
    it().office.redress().preview(it().karin, begun.id());
    assertThat(logged(Operation.RELEASE_PREVIEWED)).contains(first.number());
  }
}
