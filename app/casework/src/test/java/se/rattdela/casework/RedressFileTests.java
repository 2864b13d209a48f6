package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.StoreException;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.delegation.MunicipalityProfile;
import se.rattdela.casework.redress.RedressDraft;
import se.rattdela.casework.redress.RedressState;
import se.rattdela.casework.redress.RedressView;

/** The files of what is said of a decision: signed, saved, printed; in the office of the class. */
interface RedressFileTests extends RedressSteps {
  @Test
  default void whatIsToBeSignedAndIsNotSaysSoWhereItIsSent() throws Exception {
    SealedDecision first = it().decided();
    assertThat(it().office.dispatches().sheet(it().karin, first.id()).awaitsSignature())
        .as("the office does not sign")
        .isFalse();
    MunicipalityProfile before = it().office.setup().profile();
    it().office.setup().profile(it().admin, RedressSteps.signing(before));
    try {
      assertThat(it().office.dispatches().sheet(it().karin, first.id()).awaitsSignature()).isTrue();
      it().office
          .release()
          .storeSigned(
              it().anna,
              first.id(),
              it().office.decisions().sealed(it().anna, first.id()).version(),
              new TestSigner().sign(first.pdf(), "Anna Bergström"));
      assertThat(it().office.dispatches().sheet(it().karin, first.id()).awaitsSignature())
          .isFalse();
    } finally {
      it().office.setup().profile(it().admin, before);
    }
  }

  @Test
  default void theSignedFileIsWhatIsSavedAndTheNewestOfThem(@TempDir Path folder) throws Exception {
    SealedDecision first = it().decided();
    RedressView paper = decided(first, RedressSteps.correction("Er referens."));
    byte[] sealed = it().office.redress().sealed(it().anna, paper.id());
    Path unsigned = folder.resolve("osignerat.pdf");
    assertThat(
            it().office
                .redress()
                .export(
                    it().registrar, paper.id(), unsigned, ProtectedIdentity.PROTECTED_REGISTRATION))
        .isEqualTo(OutgoingFile.Kind.AMENDMENT);
    assertThat(unsigned).hasBinaryContent(sealed);
    byte[] newest = sealed;
    for (int i = 0; i < 2; i++) {
      newest = new TestSigner().sign(sealed, "Anna Bergström");
      it().office
          .redress()
          .storeSigned(
              it().anna,
              paper.id(),
              it().office.redress().sheet(it().anna, first.id()).version(),
              newest);
    }
    Path signed = folder.resolve("signerat.pdf");
    assertThat(
            it().office
                .redress()
                .export(
                    it().registrar, paper.id(), signed, ProtectedIdentity.PROTECTED_REGISTRATION))
        .isEqualTo(OutgoingFile.Kind.SIGNED_AMENDMENT);
    assertThat(signed).hasBinaryContent(newest);
    assertThatThrownBy(() ->
            it().office
                .redress()
                .export(
                    it().karin,
                    paper.id(),
                    folder.resolve("saknas/andringsbeslut.pdf"),
                    ProtectedIdentity.PROTECTED_REGISTRATION))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.EXPORT_FAILED));
    assertThatThrownBy(() -> it().office.redress().export(it().admin, paper.id(), signed, null))
        .isInstanceOf(NotAllowedException.class);
  }

  @Test
  default void whatCannotBePrintedIsNamedAndNothingIsSent() {
    SealedDecision first = it().decided();
    for (String bad : List.of("Skäl \u202e om", "Skäl \u0007 om", "Skäl \u6f22 om")) {
      String named = "U+%04X".formatted((int) bad.charAt(5));
      RedressView draft = begun(first, reasons(bad));
      unprintable(() -> it().office.redress().preview(it().karin, draft.id()), named);
      unprintable(() -> it().office.redress().send(it().karin, draft.id(), draft.version()), named);
      RedressView after = it().office.redress().sheet(it().karin, first.id()).redress().getLast();
      assertThat(after.id()).isEqualTo(draft.id());
      assertThat(after.state()).isEqualTo(RedressState.DRAFT);
      assertThat(after.version()).isEqualTo(draft.version());
    }
    assertThatThrownBy(() -> begun(first, reasons("Skäl. ".repeat(8_400))))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e -> assertThat(e.userMessage(Locale.of("sv"))).contains("för lång"));
  }

  private static RedressDraft reasons(String reasons) {
    RedressDraft usual = RedressSteps.correction("Er referens.");
    return new RedressDraft(
        usual.kind(),
        usual.ground(),
        usual.stood(),
        usual.shall(),
        usual.keepsGiven(),
        reasons,
        usual.recipientShall());
  }

  private static void unprintable(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable printing, String named) {
    assertThatThrownBy(printing)
        .isInstanceOfSatisfying(
            StoreException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.PRINT_FAILED);
              assertThat(e.userMessage(Locale.of("sv"))).contains(named, "i skälen");
            });
  }

  @Test
  default void whatWasSentBeforeTheUpgradeIsToldOfWhereItsDrafterMeetsIt() {
    SealedDecision first = it().decided();
    RedressView waiting = sent(first, RedressSteps.correction("Er referens."));
    assertThat(waiting.warnings()).isEmpty();
    it().database
        .write(em ->
            em.createNativeQuery(
                    "update redress set pack_id = null, pack_sha256 = null, template = null"
                        + " where id = "
                        + waiting.id().value())
                .executeUpdate());
    RedressView seen = it().office.redress().sheet(it().karin, first.id()).redress().getFirst();
    assertThat(seen.warnings())
        .singleElement()
        .satisfies(warning ->
            assertThat(warning.message().in(Locale.of("sv"))).contains("skicka den igen"));
    RedressView back = it().office.redress().recall(it().karin, waiting.id(), seen.version());
    RedressView again = it().office.redress().send(it().karin, waiting.id(), back.version());
    assertThat(again.warnings()).isEmpty();
  }
}
