package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.dispatch.DispatchChannel;
import se.rattdela.casework.dispatch.ReceiverCheck;
import se.rattdela.casework.redress.AppealState;
import se.rattdela.casework.redress.RedressDraft;
import se.rattdela.casework.redress.RedressGround;
import se.rattdela.casework.redress.RedressService;
import se.rattdela.casework.redress.RedressView;
import se.rattdela.desktop.session.Route;
import se.rattdela.reports.gate.PageText;
import se.rattdela.reports.gate.RecipientView;

/** An original is masked, the decision signed, and an appeal of another one registered. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // filled by start and setUp
class RecordJourneyTest {
  private static final List<String> LINES =
      List.of(
          "Anteckning den 3 mars 2026.",
          "Elias arbetar fyra dagar i veckan på ett lager.",
          "Han bor hos sin mor Sara på Ekvägen 4 sedan årsskiftet.",
          "Han umgås med flera personer i ett kriminellt nätverk.");

  @TempDir private Path folder;
  private FxRobot robot;
  private Stage stage;
  private Window window;
  private PopUps popups;
  private Steps steps;

  @Start
  void start(Stage given) {
    this.stage = given;
  }

  @BeforeEach
  void setUp(FxRobot given) {
    this.robot = given;
    window = new Window(given, stage, folder);
    popups = new PopUps(given, window);
    steps = new Steps(window);
  }

  @AfterEach
  void tearDown() {
    window.close();
  }

  @Test
  void anOriginalIsMaskedAndTheDecisionSigned() throws Exception {
    Path original = folder.resolve("anteckning.pdf");
    Files.write(original, page());
    request();
    window.press("#masks");
    assertThat(window.words())
        .as("what masking is, where there is nothing to mask yet")
        .contains(window.texts().get("masking.no-original"), window.texts().get("masking.teach"));
    window.picture("maskning-tom");
    window.willOpen(original);
    window.press("#attach");
    assertThat(window.words()).contains(window.texts().get("masking.attached"));
    window.picture("maskning-original");

    window.write("#find", "bor hos sin mor Sara på Ekvägen 4");
    window.press("#findMask");
    draw();
    assertThat(masks()).hasSize(2);
    assertThat(window.words())
        .as("by their numbers")
        .contains("1")
        .anyMatch(word -> word.startsWith("2. "));
    window.picture("maskning-masker");
    window.size(960, 600);
    assertThat(window.read(() -> window.find(Node.class, "#bar").getLayoutBounds().getHeight()))
        .as("one line, so that the page gets the room")
        .isLessThan(60);
    window.size(1440, 900);
    window.press("#include");
    assertThat(window.words()).contains(window.texts().get("masking.saved"));
    assertThat(window.read(() -> window.find(ToggleButton.class, "#masked").isSelected()))
        .as("what would leave is shown")
        .isTrue();
    window.picture("maskning-maskad");

    window.press("#done");
    steps.answerAll(false, () -> {});
    steps.texts();
    steps.send();
    window.switchUser(SmallOffice.ANNA);
    steps.review();
    window.segment(window.texts().format("approval.segment.original", 1));
    window.picture("maskning-granskas");
    steps.approve();

    List<OutgoingFile> files = window.office().release().files(window.desk().actor(), decision());
    String masked =
        text(
            files.stream()
                .filter(file -> file.kind() == OutgoingFile.Kind.ORIGINAL)
                .findFirst()
                .orElseThrow()
                .bytes());
    assertThat(masked)
        .contains("Elias arbetar fyra dagar i veckan")
        .doesNotContain("Sara", "Ekvägen", "kriminellt");
    assertThat(text(files.getFirst().bytes()))
        .contains("Bilagor: utdrag (1 sida) och handling 1, maskad kopia (1 sida).");
    sign();
  }

  private void sign() throws Exception {
    Path key = folder.resolve("anna.p12");
    KeyFile.make(key);
    window.press("#sign");
    assertThat(popups.isDisabled("#signing-sign")).isTrue();
    popups.picture("signering-nyckelfil");
    popups.darkPicture("signering-nyckelfil", "#sign");
    popups.segment(window.texts().get("signing.card"));
    popups.picture("signering-kort");
    popups.segment(window.texts().get("signing.file"));

    popups.write("#signing-path", key.toString());
    popups.write("#signing-secret", "fel");
    popups.press("#signing-sign");
    assertThat(signed()).as("a wrong password signs nothing").isEmpty();
    assertThat(popups.isDisabled("#signing-sign")).as("it is typed anew").isTrue();
    popups.picture("signering-fel");

    popups.write("#signing-secret", KeyFile.PASSWORD);
    popups.press("#signing-sign");
    assertThat(popups.exists("#signing-sign")).as("it closes").isFalse();
    assertThat(signed()).hasSize(1);
    assertThat(window.exists("#sign")).as("it is signed").isFalse();
    window.picture("signerat");
    SealedDecision sealed = sealed();
    byte[] pdf = window.office().release().signedPdf(window.desk().actor(), sealed.id(), 1);
    assertThat(Arrays.copyOf(pdf, sealed.pdf().length))
        .as("the sealed file, with the signature after it")
        .isEqualTo(sealed.pdf());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getSignatureDictionaries())
          .singleElement()
          .satisfies(each -> assertThat(each.getSubFilter()).isEqualTo("ETSI.CAdES.detached"));
    }
  }

  @Test
  void theRegistrarRegistersAnAppealAndSendsTheCorrection() throws Exception {
    window.signIn(SmallOffice.KARIN);
    DecisionId decision = new SealedRequest(window.office()).make();

    window.switchUser(SmallOffice.ROLF);
    window.press("#delegated");
    window.openFirstRow();
    window.press("#decision");
    assertThat(window.present()).as("the decision itself").isEqualTo(new Route.Decided(decision));
    window.picture("beslut-registrator");
    window.press("#dispatch");
    window.press("#appeals");
    assertThat(window.exists("#redressCard")).as("what concerns the case").isFalse();
    assertThat(window.isDisabled("#register")).isTrue();
    window.picture("overklagande-registrator");
    steps.day("#received", LocalDate.of(2026, 3, 16));
    window.write("#by", "Försäkringskassan");
    window.write("#reference", "FK 2026/118802");
    window.write("#asks", "Att även det som inte lämnades ut ska lämnas ut.");
    window.press("#register");
    assertThat(window.words())
        .contains(window.texts().get("appeal.registered"))
        .anyMatch(word -> word.contains("Försäkringskassan"));
    window.picture("overklagande-registrerat");

    window.switchUser(SmallOffice.KARIN);
    assertThat(window.office().redress().sheet(window.desk().actor(), decision).appeals())
        .singleElement()
        .satisfies(appeal -> assertThat(appeal.state()).isEqualTo(AppealState.RECEIVED));
    correctedSignedAndSent(decision);
  }

  /** What is said of a decision is signed and sent as a decision is. */
  private void correctedSignedAndSent(DecisionId decision) throws Exception {
    RedressService redress = window.office().redress();
    RedressView begun =
        redress.begin(
            window.desk().actor(),
            decision,
            redress.sheet(window.desk().actor(), decision).version(),
            new RedressDraft(
                RedressKind.CORRECTION,
                RedressGround.CLERICAL_ERROR,
                "Kontrollenheten",
                "Kontrollenheten Väst",
                false,
                "Enhetens namn blev fel.",
                ""));
    RedressView sent = redress.send(window.desk().actor(), begun.id(), begun.version());
    window.switchUser(SmallOffice.ANNA);
    window.go(new Route.ReviewRedress(sent.id(), decision, false));
    assertThat(window.exists("#sign")).as("before it is decided").isFalse();
    window.press("#read");
    window.press("#approve");
    Path key = folder.resolve("anna.p12");
    KeyFile.make(key);
    window.press("#sign");
    popups.write("#signing-path", key.toString());
    popups.write("#signing-secret", KeyFile.PASSWORD);
    popups.press("#signing-sign");
    assertThat(window.words())
        .contains(window.texts().get("decision.signed"))
        .anyMatch(word -> word.startsWith("Anna Bergström, "));
    window.picture("andringsbeslut-undertecknat");
    String number =
        Objects.requireNonNull(
            redress.sheet(window.desk().actor(), decision).redress().getLast().number());

    window.switchUser(SmallOffice.ROLF);
    window.go(new Route.Dispatches());
    window.openRow(row -> row.contains(number));
    assertThat(window.present()).isEqualTo(new Route.Dispatch(sent.id()));
    assertThat(window.words()).contains("andringsbeslut-undertecknat.pdf");
    window.write("#sdk-address", "sfk.0203:forsakringskassan.se");
    assertThat(window.isDisabled("#package-sdk")).as("protection is asked about here too").isTrue();
    assertThat(window.words()).contains(window.texts().get("package.confirm-first"));
    window.choose("#channel", DispatchChannel.SDK);
    window.choose("#verified", ReceiverCheck.FUNCTION_ADDRESS);
    window.press("#protectionConfirmed");
    assertThat(window.isDisabled("#package-sdk")).isFalse();
    window.press("#record");
    assertThat(window.words()).contains(window.texts().get("dispatch.saved"));
    window.picture("expediering-andringsbeslut");
    window.press("#decision");
    assertThat(window.present()).isEqualTo(new Route.ReviewRedress(sent.id(), decision, true));
    assertThat(window.exists("#sign")).as("the registrar does not sign").isFalse();
  }

  private void request() {
    window.signIn(SmallOffice.KARIN);
    window.press("#cases");
    window.openFirstRow();
    steps.request();
    steps.register();
  }

  private DecisionId decision() {
    return ((Route.Decided) Objects.requireNonNull(window.present())).id();
  }

  private SealedDecision sealed() {
    return window.office().decisions().sealed(window.desk().actor(), decision());
  }

  private List<?> signed() {
    return sealed().signed();
  }

  private List<?> masks() {
    return window.read(() -> {
      ListView<?> list = window.find(ListView.class, "#masks");
      return List.copyOf(list.getItems());
    });
  }

  /** A mask drawn over the last line, as with the mouse. */
  private void draw() {
    robot.interact(() -> {
      Node sheet = ((Pane) window.find(Node.class, "#paper")).getChildren().getFirst();
      Pane overlay =
          ((Pane) sheet)
              .getChildren().stream()
                  .filter(Pane.class::isInstance)
                  .map(Pane.class::cast)
                  .findFirst()
                  .orElseThrow();
      double scale = overlay.getMaxWidth() / PDRectangle.A4.getWidth();
      double top = (PDRectangle.A4.getHeight() - (760 - 3 * 16) - 12) * scale;
      mouse(overlay, MouseEvent.MOUSE_PRESSED, 55 * scale, top);
      mouse(overlay, MouseEvent.MOUSE_DRAGGED, 420 * scale, top + 18 * scale);
      mouse(overlay, MouseEvent.MOUSE_RELEASED, 420 * scale, top + 18 * scale);
    });
  }

  private static void mouse(Node node, EventType<MouseEvent> type, double x, double y) {
    Point2D screen = node.localToScreen(x, y);
    Point2D scene = node.localToScene(x, y);
    node.fireEvent(
        new MouseEvent(
            type,
            scene.getX(),
            scene.getY(),
            screen.getX(),
            screen.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            false,
            false,
            true,
            null));
  }

  private static String text(byte[] pdf) {
    return RecipientView.of(pdf).stream()
        .map(PageText::text)
        .collect(Collectors.joining("\n"))
        .replaceAll("[\\s\\u00a0\\u00ad]+", " ");
  }

  private static byte[] page() throws IOException {
    try (PDDocument document = new PDDocument();
        var out = new java.io.ByteArrayOutputStream()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.newLineAtOffset(60, 760);
        for (String line : LINES) {
          content.showText(line);
          content.newLineAtOffset(0, -16);
        }
        content.endText();
      }
      document.save(out);
      return out.toByteArray();
    }
  }
}
