package se.rattdela.desktop.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.day.DayService;
import se.rattdela.casework.day.DayTask;
import se.rattdela.casework.day.DaysLeft;
import se.rattdela.casework.day.GivenBack;
import se.rattdela.casework.day.JuristAnswer;
import se.rattdela.casework.day.LawNote;
import se.rattdela.casework.day.OfficeTask;
import se.rattdela.casework.day.RedressTask;
import se.rattdela.casework.day.ReviewTask;
import se.rattdela.casework.day.SentOff;
import se.rattdela.casework.day.WorkDay;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.loading.Loading;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Route;

/** What waits today. */
public final class DayViewModel {
  private static final int WEEK = 7;

  private final Desk desk;
  private final ObservableList<DayLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable List<LawNote>> law = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable WorkDay> day = new ReadOnlyObjectWrapper<>();
  private final Loading loading;
  private final Loading watching;
  private DayService.Scope scope = DayService.Scope.MINE;
  private Tasks.@Nullable Running fetching;

  /** The day of the one at the desk. */
  public DayViewModel(Desk desk) {
    this.desk = desk;
    this.loading = new Loading(desk.tasks());
    this.watching = new Loading(desk.tasks());
  }

  /** What is to be done, under headings. */
  ObservableList<DayLine> lines() {
    return lines;
  }

  /** How the law moves; null until it has been found out. */
  ReadOnlyObjectProperty<@Nullable List<LawNote>> lawProperty() {
    return law.getReadOnlyProperty();
  }

  /** How things stand with that. */
  ReadOnlyObjectProperty<LoadState> lawStateProperty() {
    return watching.stateProperty();
  }

  /** The day as a whole; null until it has been fetched. */
  ReadOnlyObjectProperty<@Nullable WorkDay> dayProperty() {
    return day.getReadOnlyProperty();
  }

  /** How things stand with the list. */
  ReadOnlyObjectProperty<LoadState> stateProperty() {
    return loading.stateProperty();
  }

  /** Whose tasks are shown. */
  DayService.Scope scope() {
    return scope;
  }

  /** Whether the user registers requests. */
  boolean registers() {
    return desk.holds(Role.OFFICER);
  }

  /** Whether the user works in cases, and not only with what leaves them or with the rules. */
  boolean worksInCases() {
    return desk.holds(Role.OFFICER) || desk.holds(Role.APPROVER);
  }

  /** Whether the user answers for the rules. */
  boolean keepsTheRules() {
    return desk.holds(Role.RULE_STEWARD);
  }

  /** What an empty list tells a user of this role, by its key. */
  String emptyKey() {
    if (worksInCases()) {
      return registers() ? "day.none.text.officer" : "day.none.text";
    }
    if (keepsTheRules()) {
      return "day.none.text.steward";
    }
    return desk.holds(Role.REGISTRAR) ? "day.none.text.registrar" : "day.none.text.reviewer";
  }

  /** Today in the office. */
  LocalDate today() {
    return desk.today();
  }

  /** Shows the tasks of others, or one's own again. */
  void choose(DayService.Scope chosen) {
    scope = chosen;
    load();
  }

  /** Fetches the day, and after that how the law moves. */
  void load() {
    stop();
    DayService.Scope wanted = scope;
    fetching =
        desk.tasks()
            .prepare(
                desk.texts().get("day.loading"),
                progress -> desk.office().days().day(desk.actor(), wanted))
            .stoppable()
            .onSuccess(this::show)
            .onFailure(loading::failed)
            .start();
    loading.busy(Objects.requireNonNull(fetching));
    loadLaw();
  }

  /** Finds out how the law moves. */
  void loadLaw() {
    watching.fetch(
        desk.texts().get("day.law.loading"),
        progress -> desk.office().days().law(desk.actor()),
        law::set);
  }

  /** What is under way when the page is left is of no use to anyone. */
  void stop() {
    if (fetching != null) {
      fetching.cancel();
    }
    if (watching.stateProperty().get() instanceof LoadState.Busy(Tasks.Running running)) {
      running.cancel();
    }
  }

  private void show(WorkDay fetched) {
    Map<DayGroup, List<DayLine>> sorted = new EnumMap<>(DayGroup.class);
    for (DayTask task : fetched.tasks()) {
      sorted
          .computeIfAbsent(when(task.days()), when -> new ArrayList<>())
          .add(new DayLine.Task(task));
    }
    for (ReviewTask task : fetched.reviews()) {
      sorted
          .computeIfAbsent(when(task.days()), when -> new ArrayList<>())
          .add(new DayLine.LogReview(task));
    }
    for (JuristAnswer answer : fetched.answers()) {
      sorted
          .computeIfAbsent(DayGroup.NEWS, when -> new ArrayList<>())
          .add(new DayLine.Answered(answer));
    }
    for (OfficeTask task : fetched.office()) {
      sorted
          .computeIfAbsent(DayGroup.OPEN, when -> new ArrayList<>())
          .add(new DayLine.Office(task));
    }
    for (RedressTask task : fetched.redresses()) {
      sorted
          .computeIfAbsent(DayGroup.OPEN, when -> new ArrayList<>())
          .add(new DayLine.Earlier(task));
    }
    List<DayLine> all = new ArrayList<>();
    sorted.forEach((when, group) -> {
      all.add(new DayLine.Heading(when, group.size()));
      all.addAll(group);
    });
    lines.setAll(all);
    day.set(fetched);
    loading.ready();
  }

  private static DayGroup when(@Nullable DaysLeft left) {
    if (left == null) {
      return DayGroup.OPEN;
    }
    if (left.urgent()) {
      return DayGroup.NOW;
    }
    return left.calendar() <= WEEK ? DayGroup.WEEK : DayGroup.LATER;
  }

  /** Goes on with what a line is about. */
  void open(DayLine line) {
    switch (line) {
      case DayLine.Heading _ -> {}
      case DayLine.Task(DayTask task) -> desk.navigator().go(route(task));
      case DayLine.LogReview(ReviewTask task) ->
          desk.navigator().go(new Route.AccessReview(task.unit(), task.month()));
      case DayLine.Answered(JuristAnswer answer) -> open(answer);
      case DayLine.Office(OfficeTask task) -> desk.navigator().go(route(task));
      case DayLine.Earlier(RedressTask task) ->
          desk.navigator().go(new Route.ReviewRedress(task.id(), task.first(), false));
    }
  }

  private static Route route(DayTask task) {
    var decision = task.decision();
    if (!task.mine()) {
      return new Route.OpenCase(task.caseId());
    }
    return switch (task.next()) {
      case FILL_IN, CHOOSE_ITEMS, REGISTER, CHECK_IDENTITY ->
          new Route.ContinueRegistration(task.disclosure());
      case ASSESS, SEND, COMPLETE -> new Route.Assess(task.disclosure());
      case APPROVE, REVIEW_ORAL ->
          decision == null ? new Route.OpenCase(task.caseId()) : new Route.Review(decision);
      case FOLLOW_UP -> new Route.FollowUp(task.disclosure());
    };
  }

  private static Route route(OfficeTask task) {
    return switch (task.kind()) {
      case QUESTIONS -> new Route.Asked();
      case PACKS, OWN_PACKS, KEYS -> new Route.RulePacks();
      case DISPATCHES -> new Route.Dispatches();
      case ARCHIVE -> new Route.Archive();
    };
  }

  /** Reads what the jurist has answered, where it was asked. */
  private void open(JuristAnswer answer) {
    DisclosureId disclosure = answer.disclosure();
    desk.navigator()
        .go(
            disclosure == null
                ? new Route.OpenCase(answer.caseId())
                : new Route.Assess(disclosure, answer.key()));
  }

  /** Reads why a draft was given back, where it is mended. */
  void open(GivenBack draft) {
    desk.navigator().go(new Route.Assess(draft.disclosure()));
  }

  /** Opens the case of what waits for somebody else. */
  void open(SentOff draft) {
    desk.navigator().go(new Route.OpenCase(draft.caseId()));
  }

  /** Reads the provision that a note is about. */
  void open(LawNote note) {
    desk.navigator().go(new Route.Rulebook(note.provision()));
  }

  /** Opens a case that a note is about. */
  void open(CaseId id) {
    desk.navigator().go(new Route.OpenCase(id));
  }

  /** How many wait of one kind, and for how many days; null where none does. */
  @Nullable OfficeTask office(OfficeTask.Kind kind) {
    WorkDay shown = day.get();
    return shown == null
        ? null
        : shown.office().stream().filter(each -> each.kind() == kind).findFirst().orElse(null);
  }

  /** Whether the user has tasks with a last day. */
  boolean hasDays() {
    return worksInCases() || desk.holds(Role.ACCESS_REVIEWER);
  }

  /** Whether the user sends what is decided. */
  boolean dispatches() {
    return desk.holds(Role.REGISTRAR);
  }

  /** Tasks that should have been done. */
  int late() {
    return count(DaysLeft::late);
  }

  /** Tasks whose last day, or last working day, is today. */
  int dueToday() {
    return count(DaysLeft::lastChance);
  }

  /** How many days the oldest task is late. */
  int latest() {
    return left().mapToInt(left -> -left.calendar()).max().orElse(0);
  }

  private int count(Predicate<DaysLeft> which) {
    return (int) left().filter(which).count();
  }

  private Stream<DaysLeft> left() {
    WorkDay shown = day.get();
    return shown == null
        ? Stream.empty()
        : Stream.concat(
            shown.tasks().stream().flatMap(task -> Stream.ofNullable(task.days())),
            shown.reviews().stream().map(ReviewTask::days));
  }
}
