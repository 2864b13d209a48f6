package se.rattdela.desktop;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.dispatch.WaitingDispatch;
import se.rattdela.casework.notice.NoticeView;
import se.rattdela.casework.request.DisclosureRow;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.casework.review.ReviewRow;
import se.rattdela.desktop.admin.SettingsScreen;
import se.rattdela.desktop.admin.SettingsViewModel;
import se.rattdela.desktop.approval.ApprovalScreen;
import se.rattdela.desktop.approval.ApprovalViewModel;
import se.rattdela.desktop.assessment.AssessmentScreen;
import se.rattdela.desktop.assessment.AssessmentViewModel;
import se.rattdela.desktop.caselist.CaseListScreen;
import se.rattdela.desktop.caselist.CaseListViewModel;
import se.rattdela.desktop.caseview.CaseScreen;
import se.rattdela.desktop.caseview.CaseTables;
import se.rattdela.desktop.caseview.CaseViewModel;
import se.rattdela.desktop.caseview.WaitingApproval;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.day.DayScreen;
import se.rattdela.desktop.day.DayViewModel;
import se.rattdela.desktop.decision.DecisionScreen;
import se.rattdela.desktop.decision.DecisionViewModel;
import se.rattdela.desktop.delegated.DelegatedScreen;
import se.rattdela.desktop.delegated.DelegatedViewModel;
import se.rattdela.desktop.dispatch.DispatchScreen;
import se.rattdela.desktop.dispatch.DispatchViewModel;
import se.rattdela.desktop.dispatch.PackagesViewModel;
import se.rattdela.desktop.followup.FollowUpScreen;
import se.rattdela.desktop.followup.FollowUpViewModel;
import se.rattdela.desktop.masking.MaskingScreen;
import se.rattdela.desktop.masking.MaskingViewModel;
import se.rattdela.desktop.papercheck.PaperCheckScreen;
import se.rattdela.desktop.papercheck.PaperCheckViewModel;
import se.rattdela.desktop.person.NewCaseScreen;
import se.rattdela.desktop.person.NewCaseViewModel;
import se.rattdela.desktop.phrase.PhraseScreen;
import se.rattdela.desktop.phrase.PhraseViewModel;
import se.rattdela.desktop.printing.DecisionPrint;
import se.rattdela.desktop.printing.DraftPrint;
import se.rattdela.desktop.printing.PaperPrinter;
import se.rattdela.desktop.printing.RedressPrint;
import se.rattdela.desktop.redress.RedressReviewScreen;
import se.rattdela.desktop.redress.RedressReviewViewModel;
import se.rattdela.desktop.redress.RedressScreen;
import se.rattdela.desktop.redress.RedressViewModel;
import se.rattdela.desktop.request.RequestScreen;
import se.rattdela.desktop.request.RequestViewModel;
import se.rattdela.desktop.review.ReviewScreen;
import se.rattdela.desktop.review.ReviewTable;
import se.rattdela.desktop.review.ReviewViewModel;
import se.rattdela.desktop.rulebook.LegalViewModel;
import se.rattdela.desktop.rulebook.PacksViewModel;
import se.rattdela.desktop.rulebook.RulebookScreen;
import se.rattdela.desktop.rulebook.RulebookViewModel;
import se.rattdela.desktop.rulebook.WordingViewModel;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.FileDialogs;
import se.rattdela.desktop.session.Route;
import se.rattdela.desktop.statistics.AccountScreen;
import se.rattdela.desktop.statistics.AccountViewModel;
import se.rattdela.desktop.unmet.UnmetNeedScreen;
import se.rattdela.desktop.unmet.UnmetNeedViewModel;
import se.rattdela.desktop.worklist.WorkListScreen;
import se.rattdela.desktop.worklist.WorkListViewModel;

/** Makes the screen of a place in the window. */
final class Screens implements Function<Route, Screen> {
  private final Desk desk;
  private final FileDialogs files;
  private final PaperPrinter printer;
  private final Runnable packChanged;
  private final String version;
  private final CaseTables tables;

  /** Screens for a desk; {@code packChanged} builds the window anew on another rule pack. */
  Screens(
      Desk desk, FileDialogs files, PaperPrinter printer, String version, Runnable packChanged) {
    this.version = version;
    this.desk = desk;
    this.files = files;
    this.printer = printer;
    this.packChanged = packChanged;
    this.tables = new CaseTables(desk.texts(), desk.words());
  }

  @Override
  public Screen apply(Route route) {
    return switch (route) {
      case Route.Day() -> new DayScreen(new DayViewModel(desk), desk);
      case Route.MyCases() ->
          new CaseListScreen(new CaseListViewModel(desk, null), desk.texts(), desk.words());
      case Route.Search(var text) ->
          new CaseListScreen(new CaseListViewModel(desk, text), desk.texts(), desk.words());
      case Route.NewCase() ->
          new NewCaseScreen(new NewCaseViewModel(desk), desk.texts(), desk.words());
      case Route.OpenCase(var id, var part) ->
          new CaseScreen(
              new CaseViewModel(desk, id, files, printer),
              desk.texts(),
              desk.words(),
              desk.holds(Role.OFFICER),
              part);
      case Route.Requests() -> requests();
      case Route.Register register -> new RequestScreen(new RequestViewModel(desk, register), desk);
      case Route.ContinueRegistration(var id) ->
          new RequestScreen(new RequestViewModel(desk, id), desk);
      case Route.Assess(var id, var question) ->
          new AssessmentScreen(
              new AssessmentViewModel(desk, id, question), new DraftPrint(desk, printer), desk);
      case Route.Masks(var id) ->
          new MaskingScreen(new MaskingViewModel(desk, id, files::open), desk);
      case Route.Approvals() -> approvals();
      case Route.Review(var id) ->
          new ApprovalScreen(new ApprovalViewModel(desk, id), new DraftPrint(desk, printer), desk);
      case Route.Decided(var id) ->
          new DecisionScreen(
              new DecisionViewModel(desk, id, files::save),
              new DecisionPrint(desk, id, printer),
              desk,
              files::open);
      case Route.FollowUps() -> followUps();
      case Route.FollowUp(var id) -> new FollowUpScreen(new FollowUpViewModel(desk, id), desk);
      case Route.Delegated() ->
          new DelegatedScreen(new DelegatedViewModel(desk, files::save), desk);
      case Route.PaperCheck() ->
          new PaperCheckScreen(new PaperCheckViewModel(desk, files::open), desk);
      case Route.Redress(var id) ->
          new RedressScreen(
              new RedressViewModel(desk, id, files::save), new RedressPrint(desk, printer), desk);
      case Route.ReviewRedress review ->
          new RedressReviewScreen(
              new RedressReviewViewModel(desk, review, files::save),
              new DecisionPrint(desk, review.id(), printer),
              new RedressPrint(desk, printer),
              desk,
              files::open);
      case Route.Dispatches() -> dispatches();
      case Route.Dispatch(var id) ->
          new DispatchScreen(
              new DispatchViewModel(desk, id),
              new PackagesViewModel(desk, id, files::save, UUID::randomUUID, version),
              new DecisionPrint(desk, id, printer),
              desk);
      case Route.Rulebook(var provision) -> rulebook(RulebookScreen.Tab.PROVISIONS, provision);
      case Route.Phrases() ->
          new PhraseScreen(new PhraseViewModel(desk), desk.texts(), desk.words());
      case Route.UnmetNeed need -> new UnmetNeedScreen(new UnmetNeedViewModel(desk, need), desk);
      case Route.AccessReviews() -> accessReviews();
      case Route.Account() -> new AccountScreen(new AccountViewModel(desk, files::save), desk);
      case Route.AccessReview review ->
          new ReviewScreen(new ReviewViewModel(desk, review, files::save), desk);
      case Route.Settings() ->
          new SettingsScreen(new SettingsViewModel(desk, files::open, files::save), desk);
      case Route.RulePacks() -> rulebook(RulebookScreen.Tab.PACKS, null);
      case Route.Asked() -> rulebook(RulebookScreen.Tab.LEGAL, null);
    };
  }

  private Screen rulebook(RulebookScreen.Tab first, @Nullable String provision) {
    return new RulebookScreen(
        new RulebookViewModel(desk, provision, files::save),
        new PacksViewModel(desk, files::open, packChanged),
        new WordingViewModel(desk, files::open),
        new LegalViewModel(desk),
        first,
        desk.texts(),
        desk.words());
  }

  private Screen requests() {
    Texts texts = desk.texts();
    WorkListViewModel<DisclosureRow> model =
        new WorkListViewModel<>(
            desk,
            () -> desk.office().disclosures().open(desk.actor()),
            row ->
                desk.navigator()
                    .go(
                        row.status() == DisclosureStatus.DRAFT
                            ? new Route.ContinueRegistration(row.id())
                            : new Route.Assess(row.id())));
    return new WorkListScreen<>(
        model,
        texts,
        new WorkListScreen.Heading(
            texts.get("requests.title"),
            texts.get("requests.note"),
            "mdoal-inbox",
            texts.get("requests.none"),
            texts.get("requests.none.text")),
        table -> tables.requests(table, model::open, desk.today()));
  }

  private Screen accessReviews() {
    Texts texts = desk.texts();
    WorkListViewModel<ReviewRow> model =
        new WorkListViewModel<>(
            desk,
            () -> desk.office().accessReviews().reviews(desk.actor()),
            row -> desk.navigator().go(new Route.AccessReview(row.unit(), row.month())));
    ReviewTable columns = new ReviewTable(texts, desk.words());
    return new WorkListScreen<>(
        model,
        texts,
        new WorkListScreen.Heading(
            texts.get("reviews.title"),
            texts.get("reviews.note"),
            "mdomz-policy",
            texts.get("reviews.none"),
            texts.get("reviews.none.text")),
        table -> columns.set(table, model::open));
  }

  private Screen dispatches() {
    Texts texts = desk.texts();
    WorkListViewModel<WaitingDispatch> model =
        new WorkListViewModel<>(
            desk,
            () -> desk.office().dispatches().waiting(desk.actor()),
            row -> desk.navigator().go(new Route.Dispatch(row.paper())));
    return new WorkListScreen<>(
        model,
        texts,
        new WorkListScreen.Heading(
            texts.get("dispatches.title"),
            texts.get("dispatches.note"),
            "mdomz-send",
            texts.get("dispatches.none"),
            texts.get("dispatches.none.text")),
        table -> tables.dispatches(table, model::open));
  }

  private Screen followUps() {
    Texts texts = desk.texts();
    WorkListViewModel<NoticeView> model =
        new WorkListViewModel<>(
            desk,
            () -> desk.office().notices().unanswered(desk.actor()),
            row -> desk.navigator().go(new Route.FollowUp(row.disclosure())));
    return new WorkListScreen<>(
        model,
        texts,
        new WorkListScreen.Heading(
            texts.get("followups.title"),
            texts.get("followups.note"),
            "mdomz-track_changes",
            texts.get("followups.none"),
            texts.get("followups.none.text")),
        table -> tables.followUps(table, model::open, desk.today()));
  }

  private Screen approvals() {
    Texts texts = desk.texts();
    WorkListViewModel<WaitingApproval> model =
        new WorkListViewModel<>(
            desk, () -> WaitingApproval.of(desk), row -> desk.navigator().go(row.route()));
    return new WorkListScreen<>(
        model,
        texts,
        new WorkListScreen.Heading(
            texts.get("approvals.title"),
            texts.get("approvals.note"),
            "mdoal-assignment_turned_in",
            texts.get("approvals.none"),
            texts.get("approvals.none.text")),
        table -> tables.approvals(table, model::open));
  }
}
