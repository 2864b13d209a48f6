package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.document.DocumentKind;
import se.rattdela.casework.document.NewDocument;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.request.Channel;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.casework.request.Matter;
import se.rattdela.desktop.common.SaveState;
import se.rattdela.desktop.decision.DecisionViewModel;
import se.rattdela.desktop.masking.MaskingViewModel;
import se.rattdela.desktop.recovery.ConflictPane;
import se.rattdela.desktop.request.RequestViewModel;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Remembered;
import se.rattdela.desktop.session.Route;
import se.rattdela.rules.Initiative;

/** What is begun while something else is under way, and who is meant when two have one name. */
@SuppressWarnings("NullAway.Init") // filled by setUp
class OrderOfWorkTest {
  @TempDir private Path folder;
  private QuietDesk quiet;
  private Actor karin;
  private Desk desk;

  @BeforeEach
  void setUp() {
    quiet = new QuietDesk(folder);
    karin = quiet.actor("karin");
    desk = quiet.desk(karin);
  }

  @AfterEach
  void tearDown() {
    quiet.close();
    assertThat(quiet.failures()).isEmpty();
  }

  @Test
  void theMasksOfOneOriginalNeverLandOnAnother() throws IOException {
    DocumentId first = original("Läkarintyg", "Diagnos: hemlig");
    DocumentId second = original("Hyresavtal", "Hyran: hemlig");
    DisclosureView draft = new SealedRequest(quiet.office()).complete("");
    MaskingViewModel model = new MaskingViewModel(desk, draft.id(), Optional::empty);
    model.load();
    quiet.workAll();

    model.choose(row(model, first));
    model.choose(row(model, second));
    quiet.work(); // the first one has been read by now
    model.maskAll("Diagnos", "25 kap. 1 § OSL");
    quiet.workAll();
    assertThat(model.masks()).isEmpty();

    model.maskAll("Hyran", "26 kap. 1 § OSL");
    quiet.workAll();
    assertThat(model.masks()).hasSize(1);
  }

  @Test
  void aRegistrationIsNotLostBecauseTheDraftIsBeingSaved() {
    RequestViewModel model = registration();
    model.save();
    model.register();
    quiet.workAll();
    assertThat(registered()).isTrue();
  }

  @Test
  void whatIsWrittenMeanwhileIsSavedBeforeItIsRegistered() {
    RequestViewModel model = registration();
    model.save();
    List<ItemView> items = items();
    model.tick(items.get(1), true);
    model.register();
    model.save(); // the pause after the last key has passed
    quiet.workAll();
    assertThat(registered()).isTrue();
    Route.Assess there = (Route.Assess) quiet.gone().getLast();
    assertThat(quiet.office().disclosures().view(karin, there.id()).content().items())
        .containsExactly(items.get(0).id(), items.get(1).id());
  }

  @Test
  void theUserCannotStopASave() {
    RequestViewModel model = registration();
    model.save();
    desk.tasks().stop();
    quiet.workAll();
    assertThat(model.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
  }

  @Test
  void whatCanBeUndoneLastsUntilTheUserSignsOut() {
    Remembered remembered = desk.remembered();
    assertThat(quiet.desk(karin).remembered()).isSameAs(remembered);
    assertThat(quiet.desk(quiet.actor("anna")).remembered()).isNotSameAs(remembered);
    quiet.application().signedOut();
    assertThat(quiet.desk(karin).remembered()).isNotSameAs(remembered);
  }

  @Test
  void aNamesakesDraftIsNotTakenForOnesOwn() {
    SealedRequest requests = new SealedRequest(quiet.office());
    DecisionId sealed = requests.make();
    DecisionId waiting = requests.waiting("");
    Actor other = quiet.namesake("karin2", karin, "enhetschef", Role.APPROVER);
    DecisionViewModel model =
        new DecisionViewModel(quiet.desk(other), sealed, name -> Optional.empty());
    model.load();
    quiet.workAll();
    DecisionViewModel.Shown shown = model.shownProperty().get();
    assertThat(shown).isNotNull();
    if (shown != null) {
      assertThat(shown.waiting()).containsExactly(waiting);
    }
  }

  @Test
  void aNamesakesDecisionIsNotOnesOwnToSign() {
    DecisionId sealed = new SealedRequest(quiet.office()).make();
    Actor other = quiet.namesake("anna2", quiet.actor("anna"), "enhetschef", Role.APPROVER);
    for (Actor each : List.of(quiet.actor("anna"), other)) {
      DecisionViewModel model =
          new DecisionViewModel(quiet.desk(each), sealed, name -> Optional.empty());
      model.load();
      quiet.workAll();
      DecisionViewModel.Shown shown = model.shownProperty().get();
      assertThat(shown).isNotNull();
      if (shown != null) {
        assertThat(model.maySign(shown)).isEqualTo(!each.equals(other));
      }
    }
  }

  @Test
  void aNamesakesChangeIsTheirs() {
    Actor other = quiet.namesake("karin2", karin, "socialsekreterare", Role.OFFICER);
    assertThat(title(other)).contains("Karin Lindqvist");
    assertThat(title(karin)).doesNotContain("Karin Lindqvist");
  }

  private String title(Actor first) {
    return ConflictPane.title(
        desk, new ConflictException(first.id(), first.displayName(), SmallOffice.NOW));
  }

  private RequestViewModel registration() {
    DisclosureView draft = quiet.office().disclosures().createDraft(karin, draft());
    RequestViewModel model = new RequestViewModel(desk, draft.id());
    model.load();
    quiet.workAll();
    model.tick(items().getFirst(), true);
    return model;
  }

  private List<ItemView> items() {
    return quiet.office().cases().open(karin, caseId()).items();
  }

  private DisclosureDraft draft() {
    return new DisclosureDraft(
        caseId(),
        Initiative.REQUEST,
        "FORSAKRINGSKASSAN",
        "",
        "Kontrollenheten",
        "Johan Ek",
        "FK 2026/118802",
        SmallOffice.NOW,
        Channel.SECURE_MESSAGE,
        IdentityCheck.CALL_BACK,
        SmallOffice.NOW,
        "Arbete.",
        "Kontroll av rätten till sjukpenning.",
        "SOCIAL_INSURANCE",
        "110 kap. 31 § SFB",
        "",
        SmallOffice.TODAY.plusDays(14),
        List.of(),
        new Matter.Ordinary());
  }

  private boolean registered() {
    assertThat(quiet.gone()).singleElement().isInstanceOf(Route.Assess.class);
    Route.Assess there = (Route.Assess) quiet.gone().getLast();
    return quiet.office().disclosures().view(karin, there.id()).status() != DisclosureStatus.DRAFT;
  }

  private CaseId caseId() {
    return quiet.office().cases().assigned(karin).getFirst().id();
  }

  private static MaskingViewModel.Row row(MaskingViewModel model, DocumentId id) {
    return model.rows().stream()
        .filter(each -> each.document().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private DocumentId original(String title, String text) throws IOException {
    return quiet
        .office()
        .release()
        .addDocument(
            karin,
            new NewDocument(caseId(), DocumentKind.CORRESPONDENCE, title, SmallOffice.TODAY, text),
            page(text));
  }

  private static byte[] page(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(72, 700);
        content.showText(text);
        content.endText();
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }
}
