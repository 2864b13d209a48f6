package se.rattdela.desktop;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.decision.DecisionRow;
import se.rattdela.casework.request.DisclosureRow;
import se.rattdela.casework.request.DisclosureStatus;
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
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.decision.DecisionScreen;
import se.rattdela.desktop.decision.DecisionViewModel;
import se.rattdela.desktop.phrase.PhraseScreen;
import se.rattdela.desktop.phrase.PhraseViewModel;
import se.rattdela.desktop.request.RequestScreen;
import se.rattdela.desktop.request.RequestViewModel;
import se.rattdela.desktop.rulebook.LegalViewModel;
import se.rattdela.desktop.rulebook.PacksViewModel;
import se.rattdela.desktop.rulebook.RulebookScreen;
import se.rattdela.desktop.rulebook.RulebookViewModel;
import se.rattdela.desktop.rulebook.WordingViewModel;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.FileDialogs;
import se.rattdela.desktop.session.Route;
import se.rattdela.desktop.worklist.WorkListScreen;
import se.rattdela.desktop.worklist.WorkListViewModel;

/** Makes the screen of a place in the window. */
final class Screens implements Function<Route, Screen> {
  private final Desk desk;
  private final FileDialogs files;
  private final Runnable packChanged;
  private final CaseTables tables;

  /** Screens for a desk; {@code packChanged} builds the window anew on another rule pack. */
  Screens(Desk desk, FileDialogs files, Runnable packChanged) {
    this.desk = desk;
    this.files = files;
    this.packChanged = packChanged;
    this.tables = new CaseTables(desk.texts(), desk.words());
  }

  @Override
  public Screen apply(Route route) {
    return switch (route) {
      case Route.MyCases() ->
          new CaseListScreen(new CaseListViewModel(desk, null), desk.texts(), desk.words());
      case Route.Search(var text) ->
          new CaseListScreen(new CaseListViewModel(desk, text), desk.texts(), desk.words());
      case Route.OpenCase(var id) ->
          new CaseScreen(
              new CaseViewModel(desk, id), desk.texts(), desk.words(), desk.holds(Role.OFFICER));
      case Route.Requests() -> requests();
      case Route.Register register -> new RequestScreen(new RequestViewModel(desk, register), desk);
      case Route.ContinueRegistration(var id) ->
          new RequestScreen(new RequestViewModel(desk, id), desk);
      case Route.Assess(var id) -> new AssessmentScreen(new AssessmentViewModel(desk, id), desk);
      case Route.Approvals() -> approvals();
      case Route.Review(var id) -> new ApprovalScreen(new ApprovalViewModel(desk, id), desk);
      case Route.Decided(var id) ->
          new DecisionScreen(new DecisionViewModel(desk, id, files::save), desk);
      case Route.Rulebook(var provision) -> rulebook(RulebookScreen.Tab.PROVISIONS, provision);
      case Route.Phrases() ->
          new PhraseScreen(new PhraseViewModel(desk), desk.texts(), desk.words());
      case Route.Settings() ->
          new SettingsScreen(new SettingsViewModel(desk, files::open, files::save), desk);
      case Route.RulePacks() -> rulebook(RulebookScreen.Tab.PACKS, null);
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
        table -> tables.requests(table, model::open));
  }

  private Screen approvals() {
    Texts texts = desk.texts();
    WorkListViewModel<DecisionRow> model =
        new WorkListViewModel<>(
            desk,
            () -> desk.office().decisions().inbox(desk.actor()),
            row -> desk.navigator().go(new Route.Review(row.id())));
    return new WorkListScreen<>(
        model,
        texts,
        new WorkListScreen.Heading(
            texts.get("approvals.title"),
            texts.get("approvals.note"),
            "mdoal-assignment_turned_in",
            texts.get("approvals.none"),
            texts.get("approvals.none.text")),
        table -> tables.decisions(table, model::open));
  }
}
