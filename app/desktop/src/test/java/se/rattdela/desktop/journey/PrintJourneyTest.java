package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.audit.AuditEvent;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.PaperId;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.dispatch.DispatchChannel;
import se.rattdela.casework.redress.AppealView;
import se.rattdela.casework.redress.HandOverText;
import se.rattdela.casework.redress.NewAppeal;
import se.rattdela.casework.redress.Reconsideration;
import se.rattdela.casework.redress.RedressDraft;
import se.rattdela.casework.redress.RedressGround;
import se.rattdela.casework.redress.RedressService;
import se.rattdela.casework.redress.RedressView;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.desktop.login.DemoUser;
import se.rattdela.desktop.printing.PaperPrinter;
import se.rattdela.desktop.printing.PrinterException;
import se.rattdela.desktop.session.Route;

/** What was sealed comes out of a printer page by page, and the log knows it. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // filled by start and setUp
class PrintJourneyTest {
  private static final int DOTS = 150;

  @TempDir private Path folder;
  private Stage stage;
  private Window window;
  private PopUps popups;
  private final Tray tray = new Tray();

  @Start
  void start(Stage given) {
    this.stage = given;
  }

  @BeforeEach
  void setUp(FxRobot robot) {
    window = new Window(robot, stage, folder);
    popups = new PopUps(robot, window);
    window.printsOn(tray);
  }

  @AfterEach
  void tearDown() {
    window.close();
  }

  @Test
  void everySheetOfADecisionIsPrintedOnceProtectionIsConfirmed() throws Exception {
    decide();
    window.switchUser(SmallOffice.ROLF);
    window.openFirstRow();
    PaperId decision = ((Route.Dispatch) java.util.Objects.requireNonNull(window.present())).id();
    window.press("#print");
    assertThat(popups.words()).contains("beslut.pdf", "utdrag.pdf", "foljebrev.pdf");
    assertThat(popups.isDisabled("#print-print")).as("Sara is protected").isTrue();
    popups.picture("utskrift-fraga");
    popups.darkPicture("utskrift-fraga", "#print");

    popups.press("#print-confirmed");
    popups.press("#print-print");

    List<OutgoingFile> files =
        window
            .office()
            .dispatches()
            .packageFor(
                window.desk().actor(),
                decision,
                DispatchChannel.SDK,
                ProtectedIdentity.PROTECTED_REGISTRATION)
            .files();
    int sheets = 0;
    for (OutgoingFile file : files) {
      try (PDDocument document = Loader.loadPDF(file.bytes())) {
        sheets += document.getNumberOfPages();
      }
    }
    assertThat(sheets).isGreaterThanOrEqualTo(files.size());
    assertThat(tray.pages).hasSize(sheets);
    assertThat(tray.ended).isTrue();
    assertThat(tray.name).startsWith("U-2026-").doesNotContain("Sandberg");
    Image first = tray.pages.getFirst();
    assertThat(first.getWidth()).isBetween(DOTS * 8.2, DOTS * 8.3);
    assertThat(darkShare(first)).as("something stands on it").isBetween(0.005, 0.3);
    assertThat(popups.text("#print-message"))
        .isEqualTo(sheets + " sidor skickades till skrivaren.");
    popups.picture("utskrift-klar");
    assertThat(printed()).containsExactly(files.size() + " files PROTECTED_REGISTRATION");
  }

  @Test
  void withoutAPrinterOrWhenItStopsTheUserIsToldWhatToDo() {
    decide();
    window.switchUser(SmallOffice.ROLF);
    window.openFirstRow();
    tray.missing = true;
    window.press("#print");
    popups.press("#print-confirmed");
    popups.press("#print-print");
    assertThat(popups.text("#print-message"))
        .contains("Datorn har ingen skrivare", "Inget har skrivits ut", "spara som PDF");
    popups.picture("utskrift-ingen-skrivare");
    assertThat(printed()).as("nothing was handed out").isEmpty();

    tray.missing = false;
    tray.stopsAfter = 1;
    popups.press("#print-print");
    assertThat(popups.text("#print-message")).contains("tog inte emot alla sidor");
    assertThat(tray.cancelled).isTrue();
    assertThat(tray.ended).isFalse();
    assertThat(printed()).as("a page came out").hasSize(1);

    tray.declines = true;
    popups.press("#print-print");
    assertThat(printed()).as("the user changed their mind").hasSize(1);
  }

  @Test
  void theMatrixIsPrintedAndLogged() {
    window.signIn(SmallOffice.KARIN);
    window.press("#cases");
    window.openFirstRow();
    window.picture("matris-skriv-ut");
    window.press("#matrixPrint");
    assertThat(tray.ended).isTrue();
    assertThat(darkShare(tray.pages.getFirst())).isBetween(0.005, 0.3);
    assertThat(window.words()).anyMatch(word -> word.endsWith("skickades till skrivaren."));
    assertThat(window.office().audit().ofCase(window.desk().actor(), caseOpen()))
        .filteredOn(event -> event.operation() == Operation.MATRIX_PRINTED)
        .singleElement()
        .extracting(AuditEvent::detail)
        .isEqualTo("2026-03-16");
  }

  @Test
  void theDraftThatIsShownIsPrintedByCtrlPOnceProtectionIsConfirmed(FxRobot robot) {
    window.signIn(SmallOffice.KARIN);
    DisclosureView draft = new SealedRequest(window.office()).complete("");
    window.go(new Route.Assess(draft.id()));
    printByKey(robot);
    assertThat(popups.words()).contains("beslut.pdf");
    assertThat(popups.isDisabled("#print-print")).as("Sara is protected").isTrue();
    popups.picture("utskrift-utkast");
    popups.press("#print-confirmed");
    popups.press("#print-print");
    assertThat(tray.ended).isTrue();
    assertThat(tray.name).isEqualTo(draft.number());
    int decision = tray.pages.size();
    assertThat(decision).isPositive();

    window.office().decisions().send(actor(SmallOffice.KARIN), draft.id(), draft.version());
    window.switchUser(SmallOffice.ANNA);
    window.openFirstRow();
    window.segment("Utdraget");
    printByKey(robot);
    assertThat(popups.words()).contains("utdrag.pdf");
    popups.press("#print-confirmed");
    popups.press("#print-print");
    assertThat(tray.pages).hasSizeGreaterThan(decision);
    Actor karin = actor(SmallOffice.KARIN);
    CaseId caseId = window.office().cases().assigned(karin).getFirst().id();
    assertThat(
            window.office().audit().ofCase(karin, caseId).stream()
                .filter(event -> event.operation() == Operation.DRAFT_PRINTED)
                .map(AuditEvent::detail))
        .hasSize(2)
        .anyMatch(detail -> detail.startsWith("beslut.pdf "))
        .anyMatch(detail -> detail.startsWith("utdrag.pdf "));
  }

  @Test
  void whatComesAfterADecisionIsPrintedByCtrlPToo(FxRobot robot) {
    window.signIn(SmallOffice.KARIN);
    Actor karin = actor(SmallOffice.KARIN);
    DecisionId decision = new SealedRequest(window.office()).make();
    RedressView sent = corrected(karin, decision);
    window.switchUser(SmallOffice.ANNA);
    window.go(new Route.ReviewRedress(sent.id(), decision, false));
    printByKey(robot);
    assertThat(popups.words()).contains("andringsbeslut.pdf").doesNotContain("foljebrev.pdf");
    assertThat(popups.isDisabled("#print-print")).as("Sara is protected").isTrue();
    popups.press("#print-confirmed");
    popups.press("#print-print");
    assertThat(tray.ended).isTrue();
    assertThat(tray.name)
        .as("by the decision it is about, until it has a number of its own")
        .isEqualTo(window.office().decisions().sealed(karin, decision).number());
    window.segment(window.texts().get("enum.Kind.LETTER"));
    printByKey(robot);
    assertThat(popups.words()).contains("foljebrev.pdf");
    popups.press("#print-confirmed");
    popups.press("#print-print");
    window.press("#read");
    window.press("#approve");

    window.switchUser(SmallOffice.KARIN);
    window.go(new Route.ReviewRedress(sent.id(), decision, true));
    window.picture("andringsbeslut-beslutat");
    int before = tray.pages.size();
    printByKey(robot);
    assertThat(popups.words()).contains("andringsbeslut.pdf", "foljebrev.pdf");
    popups.press("#print-confirmed");
    popups.press("#print-print");
    assertThat(tray.pages).hasSizeGreaterThan(before);

    handedOver(karin, decision);
    window.go(new Route.Redress(decision));
    tray.ended = false;
    printByKey(robot);
    assertThat(popups.words()).contains("overlamnande.pdf");
    assertThat(popups.isDisabled("#print-print")).isTrue();
    popups.picture("utskrift-overlamnande");
    popups.press("#print-confirmed");
    popups.press("#print-print");
    assertThat(tray.ended).isTrue();
    CaseId caseId = window.office().cases().assigned(karin).getFirst().id();
    assertThat(window.office().audit().ofCase(karin, caseId))
        .filteredOn(event ->
            event.operation() == Operation.DRAFT_PRINTED
                || event.operation() == Operation.DECISION_PRINTED)
        .extracting(event -> event.detail().split(" ", 2)[0])
        .containsExactlyInAnyOrder("andringsbeslut.pdf", "foljebrev.pdf", "2", "hand-over");
  }

  private RedressView corrected(Actor karin, DecisionId decision) {
    RedressService redress = window.office().redress();
    RedressView begun =
        redress.begin(
            karin,
            decision,
            redress.sheet(karin, decision).version(),
            new RedressDraft(
                RedressKind.CORRECTION,
                RedressGround.CLERICAL_ERROR,
                "Kontrollenheten",
                "Kontrollenheten Väst",
                false,
                "Enhetens namn blev fel.",
                ""));
    return redress.send(karin, begun.id(), begun.version());
  }

  private void handedOver(Actor karin, DecisionId decision) {
    RedressService redress = window.office().redress();
    AppealView appeal =
        redress.register(
            karin,
            new NewAppeal(
                decision,
                redress.sheet(karin, decision).version(),
                SmallOffice.TODAY,
                "Försäkringskassan",
                "FK 1",
                "Att uppgiften lämnas.",
                null));
    AppealView inTime = redress.inTime(karin, appeal.id(), appeal.version(), "Kom in i tid.");
    AppealView stands =
        redress.reconsider(
            actor(SmallOffice.ANNA),
            appeal.id(),
            inTime.version(),
            Reconsideration.STANDS,
            null,
            "Inget nytt har kommit fram.");
    redress.handOver(
        karin,
        appeal.id(),
        stands.version(),
        SmallOffice.TODAY,
        new HandOverText("", ""),
        ProtectedIdentity.PROTECTED_REGISTRATION);
  }

  private static void printByKey(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
  }

  private Actor actor(DemoUser user) {
    return window.office().signIn(user.userName(), user.password().toCharArray());
  }

  private void decide() {
    window.signIn(SmallOffice.KARIN);
    new SealedRequest(window.office()).make();
  }

  private se.rattdela.casework.common.CaseId caseOpen() {
    return ((Route.OpenCase) java.util.Objects.requireNonNull(window.present())).id();
  }

  /** What the log of the case says of printing, as one who may read the case sees it. */
  private List<String> printed() {
    var karin =
        window
            .office()
            .signIn(SmallOffice.KARIN.userName(), SmallOffice.KARIN.password().toCharArray());
    var caseId = window.office().cases().assigned(karin).getFirst().id();
    return window.office().audit().ofCase(karin, caseId).stream()
        .filter(event -> event.operation() == Operation.DECISION_PRINTED)
        .map(AuditEvent::detail)
        .toList();
  }

  private static double darkShare(Image page) {
    long dark = 0;
    int width = (int) page.getWidth();
    int height = (int) page.getHeight();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if ((page.getPixelReader().getArgb(x, y) & 0xFF) < 128) {
          dark++;
        }
      }
    }
    return (double) dark / width / height;
  }

  /** Where the pages end up. */
  private static final class Tray implements PaperPrinter {
    private final List<Image> pages = new ArrayList<>();
    private String name = "";
    private boolean missing;
    private boolean declines;
    private int stopsAfter = Integer.MAX_VALUE;
    private boolean ended;
    private boolean cancelled;

    @Override
    public Optional<Job> begin(String jobName) throws PrinterException {
      if (missing) {
        throw new PrinterException(PrinterException.Kind.NONE);
      }
      name = jobName;
      return declines ? Optional.empty() : Optional.of(new TrayJob());
    }

    private final class TrayJob implements Job {
      @Override
      public int resolution() {
        return DOTS;
      }

      @Override
      public void print(Image page, double width, double height) throws PrinterException {
        if (pages.size() >= stopsAfter) {
          throw new PrinterException(PrinterException.Kind.STOPPED);
        }
        assertThat(page.getHeight() / page.getWidth())
            .as("drawn as it is laid out")
            .isCloseTo(height / width, org.assertj.core.data.Offset.offset(0.01));
        pages.add(page);
      }

      @Override
      public void end() {
        ended = true;
      }

      @Override
      public void cancel() {
        cancelled = true;
      }
    }
  }
}
