package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import se.rattdela.casework.notice.NoticeOutcome;
import se.rattdela.casework.unmet.Consequence;
import se.rattdela.ui.UiLanguage;

/**
 * The journeys that end in a decision or in that there was none, from signing in to what the
 * journey is for. Run with pictures as a test and without them to count actions and stalls.
 */
final class Journeys {
  private final Window window;
  private final Steps steps;

  Journeys(Window window) {
    this.window = window;
    this.steps = new Steps(window);
  }

  /** 1: a request from Försäkringskassan becomes a sealed decision, dispatched. */
  void request() {
    window.signIn(SmallOffice.KARIN);
    openCase();
    window.keys(".rd-matrix", KeyCode.DOWN, KeyCode.DOWN);
    assertThat(window.words()).contains(window.texts().get("explanation.others"));
    window.picture("resa-1-matris");
    steps.request();
    window.picture("resa-1-begaran");
    steps.register();
    saysWhatIsMissing();
    steps.answerAll(false, () -> window.picture("resa-1-provning"));
    steps.texts();
    window.picture("resa-1-klar");
    steps.send();
    window.switchUser(SmallOffice.ANNA);
    toApprovals();
    steps.review();
    window.picture("resa-1-godkannande");
    steps.approve();
    window.picture("resa-1-beslut");
    assertThat(pdf()).contains("Försäkringskassan", "Anna Bergström", "Elias Sandberg");
    window.switchUser(SmallOffice.ROLF);
    assertThat(window.exists("#dispatches .rd-badge")).isTrue();
    steps.dispatch();
    assertThat(window.exists("#dispatches .rd-badge")).as("nothing waits any longer").isFalse();
    window.picture("resa-1-expedierat");
  }

  /** What a draft lacks is said in the language of the window, whoever found it. */
  private void saysWhatIsMissing() {
    boolean english = window.texts().language() == UiLanguage.ENGLISH;
    assertThat(window.words())
        .anyMatch(word ->
            word.startsWith(
                english
                    ? "Item 1, 2, 3: the assessment is not finished."
                    : "Uppgift 1, 2, 3: bedömningen är inte klar."))
        .as("what is ticked and not decided is not missing")
        .noneMatch(word ->
            word.startsWith(
                english ? "The decision holds no item." : "Beslutet innehåller ingen uppgift."));
  }

  /** 2: on the office's own initiative, to the police. */
  void ownInitiative() {
    window.signIn(SmallOffice.KARIN);
    openCase();
    steps.ownInitiative();
    window.picture("resa-2-eget-initiativ");
    steps.register();
    steps.answerAll(false, () -> {});
    steps.texts();
    steps.send();
    window.switchUser(SmallOffice.ANNA);
    toApprovals();
    steps.review();
    steps.approve();
    window.picture("resa-2-beslut");
    assertThat(pdf())
        .contains("Polismyndigheten på eget initiativ", "Umgänge i kriminellt nätverk")
        .contains("FÅR LÄMNAS UT", "10 kap. 15 a § OSL")
        .as("nobody asked, so nobody is told how to appeal; nothing of other items")
        .doesNotContain("överklaga", "Arbete med lön");
  }

  /** 3: a notice of a wrongful payment, and its follow-up. */
  void wrongfulPayment() {
    window.signIn(SmallOffice.KARIN);
    openCase();
    steps.notice();
    window.picture("resa-3-underrattelse");
    steps.register();
    steps.answerAll(false, () -> {});
    steps.texts();
    steps.send();
    window.switchUser(SmallOffice.ANNA);
    toApprovals();
    steps.review();
    steps.approve();
    assertThat(pdf())
        .contains("Försäkringskassan", "lagen (2008:206)", "Arbete med lön")
        .doesNotContain("överklaga");
    window.switchUser(SmallOffice.KARIN);
    window.press("#followUps");
    assertThat(window.words())
        .as("nobody can answer what has not been sent")
        .contains(window.texts().get("followups.none"));
    window.switchUser(SmallOffice.ROLF);
    steps.dispatch();
    window.switchUser(SmallOffice.KARIN);
    window.press("#followUps");
    assertThat(window.words()).as("in three months").contains("2026-06-16");
    window.picture("resa-3-uppfoljning");
    window.openFirstRow();
    assertThat(window.isDisabled("#save")).as("nothing is chosen beforehand").isTrue();
    window.choose("#outcome", NoticeOutcome.RECOVERY);
    window.write("#note", "Återkrav för februari.");
    window.press("#save");
    assertThat(window.words())
        .contains(window.texts().get("followup.saved"), "Återkrav för februari.");
    window.picture("resa-3-utfall");
    window.press("#followUps");
    assertThat(window.words()).contains(window.texts().get("followups.none"));
  }

  /** 4: one item is refused, with its reason and the way of appeal. */
  void refusal() {
    window.signIn(SmallOffice.KARIN);
    openCase();
    steps.request();
    steps.tick("hushåll");
    steps.register();
    steps.answerAll(true, () -> {});
    steps.texts();
    steps.reasonsForWhatStays();
    window.picture("resa-4-avslag");
    steps.send();
    window.switchUser(SmallOffice.ANNA);
    toApprovals();
    steps.review();
    assertThat(window.words())
        .as("whose data is protected, on its row and of the whole")
        .contains(
            window.texts().get("enum.ProtectedIdentity.PROTECTED_REGISTRATION"),
            window.texts().format("protected.persons", 1))
        .as("by which secrecy an item stays, and what was turned down")
        .contains(
            "26 kap. 1 § OSL", window.texts().format("approval.turned-down", "110 kap. 31 § SFB"))
        .as("what the harm test came to is said in the language of the window")
        .anyMatch(word ->
            word.contains(window.texts().get("enum.Result.NOT_EXCLUDED"))
                && word.startsWith(window.texts().get("approval.harm").split("[{]", -1)[0]));
    window.picture("resa-4-godkannande");
    steps.approve();
    window.picture("resa-4-beslut");
    assertThat(pdf())
        .contains("SKA LÄMNAS UT", "LÄMNAS INTE UT", "överklaga")
        .contains("Kammarrätten i Jönköping", "tre veckor");
  }

  /** 5: said by telephone, noted, and reviewed afterwards. */
  void oral() {
    window.signIn(SmallOffice.KARIN);
    openCase();
    steps.oral();
    window.picture("resa-5-muntligt");
    steps.register();
    steps.answerAll(false, () -> {});
    steps.texts();
    steps.send();
    window.switchUser(SmallOffice.ANNA);
    toApprovals();
    steps.review();
    steps.approve();
    window.picture("resa-5-granskat");
    assertThat(pdf())
        .contains("Muntligt eller brådskande utlämnande till Polismyndigheten", "Maria Sund")
        .contains("granskades i efterhand", "stannar i akten")
        .doesNotContain("överklaga");
  }

  /** 6: it could not be shared, and what hindered it is counted, until it is taken back. */
  void couldNotBeShared() {
    window.signIn(SmallOffice.KARIN);
    openCase();
    window.keys(".rd-matrix", KeyCode.DOWN, KeyCode.DOWN);
    window.menu("#newOther", window.texts().get("decision.unmet"));
    assertThat(window.words())
        .contains("Ä-2026-0001")
        .as("where the rules stop")
        .anyMatch(word -> word.contains("§"));
    assertThat(window.isDisabled("#save")).isTrue();
    window.press("#hindrance-H1");
    window.choose("#consequence", Consequence.RISK_REMAINED);
    window.write("#needed", "Polisen ville planera en gemensam insats.");
    window.picture("resa-6-kunde-inte-delas");
    window.press("#save");
    assertThat(window.words())
        .contains(window.texts().get("unmet.saved"))
        .anyMatch(word -> word.startsWith("H1  "));
    assertThat(window.isDisabled("#save")).isTrue();
    window.picture("resa-6-sparat");
    window.press("#unmet-take-back");
    assertThat(window.words())
        .contains(
            window.texts().get("unmet.taken-back"), window.texts().get("unmet.no-longer-counts"));
  }

  private void openCase() {
    toPlace("#cases");
    window.openFirstRow();
    assertThat(window.text("#person")).isEqualTo("Elias Sandberg");
  }

  private void toApprovals() {
    toPlace("#approvals");
  }

  private void toPlace(String button) {
    window.toPlace(button);
  }

  /** What the decision that is shown says, read from the file that is handed out. */
  private String pdf() {
    window.menu("#export", window.texts().get("decision.save.one"));
    window.confirmSaving();
    try (Stream<Path> files = Files.list(window.folder())) {
      Path pdf =
          files
              .filter(file -> file.getFileName().toString().matches("U-2026-\\d+\\.pdf"))
              .findFirst()
              .orElseThrow();
      try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
        return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
