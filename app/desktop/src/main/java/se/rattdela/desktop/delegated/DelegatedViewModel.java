package se.rattdela.desktop.delegated;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.decision.Letterhead;
import se.rattdela.casework.release.DelegatedDecision;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.loading.Loading;
import se.rattdela.desktop.paper.Exported;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Route;
import se.rattdela.reports.decision.Official;
import se.rattdela.reports.register.DelegatedKind;
import se.rattdela.reports.register.DelegationReport;
import se.rattdela.reports.register.DelegationReportRenderer;

/** The decisions made on delegation in a period, as a list and as files for the committee. */
public final class DelegatedViewModel {
  private final Desk desk;
  private final Function<String, Optional<Path>> chooseFile;
  private final ObservableList<DelegatedDecision> rows = FXCollections.observableArrayList();
  private final Loading loading;
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private LocalDate from;
  private LocalDate to;

  /**
   * The list of the month so far.
   *
   * @param chooseFile asks the user where to write, given a file name without personal data
   */
  public DelegatedViewModel(Desk desk, Function<String, Optional<Path>> chooseFile) {
    this.desk = desk;
    this.loading = new Loading(desk.tasks());
    this.chooseFile = chooseFile;
    this.to = desk.today();
    this.from = to.with(TemporalAdjusters.firstDayOfMonth());
  }

  /** First day. */
  public LocalDate from() {
    return from;
  }

  /** Last day. */
  public LocalDate to() {
    return to;
  }

  /** The decisions of the period. */
  public ObservableList<DelegatedDecision> rows() {
    return rows;
  }

  /** Whether the user may open a decision of the list; an administrator reads the list alone. */
  public boolean opens() {
    return desk.holds(Role.REGISTRAR);
  }

  /** Goes to the dispatch of a decision, where appeals are registered too. */
  public void open(DelegatedDecision row) {
    desk.navigator().go(new Route.Dispatch(row.paper()));
  }

  /** How things stand. */
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return loading.stateProperty();
  }

  /** How the last file went; empty before there is one. */
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** Another period; one that ends before it begins is not fetched. */
  public void period(LocalDate first, LocalDate last) {
    from = first;
    to = last;
    if (last.isBefore(first)) {
      rows.clear();
      message.set(desk.texts().get("delegated.backwards"));
      return;
    }
    message.set("");
    load();
  }

  /** Fetches the list. */
  public void load() {
    LocalDate first = from;
    LocalDate last = to;
    loading.fetchRows(
        desk.texts().get("delegated.loading"),
        progress -> desk.office().release().delegated(desk.actor(), first, last),
        rows::setAll);
  }

  /** Writes the list as PDF. */
  public void pdf() {
    write("delegated.file.pdf", report -> new DelegationReportRenderer().pdf(report));
  }

  /** Writes the list as CSV. */
  public void csv() {
    write("delegated.file.csv", report -> new DelegationReportRenderer().csv(report));
  }

  private void write(String nameKey, Function<DelegationReport, byte[]> printer) {
    if (to.isBefore(from)) {
      return;
    }
    LocalDate first = from;
    LocalDate last = to;
    List<DelegatedDecision> listed = List.copyOf(rows);
    Optional<Path> place =
        chooseFile.apply(desk.texts().format(nameKey, first.toString(), last.toString()));
    if (place.isEmpty()) {
      return;
    }
    Path file = place.get();
    desk.tasks()
        .prepare(
            desk.texts().get("decision.exporting"),
            progress -> {
              Exported.write(file, printer.apply(report(listed, first, last)));
              return file;
            })
        .onSuccess(written ->
            message.set(
                desk.texts().format("decision.exported", String.valueOf(written.getFileName()))))
        .onFailure(cause -> message.set(Problem.of(cause, desk.texts()).text()))
        .start();
  }

  private DelegationReport report(List<DelegatedDecision> listed, LocalDate first, LocalDate last) {
    return new DelegationReport(
        Letterhead.of(desk.office().setup().profile(), ""),
        first,
        last,
        listed.stream().map(DelegatedViewModel::row).toList());
  }

  private static se.rattdela.reports.register.DelegatedDecision row(DelegatedDecision decision) {
    return new se.rattdela.reports.register.DelegatedDecision(
        decision.number(),
        decision.decidedOn(),
        kind(decision.kind()),
        decision.point(),
        new Official(decision.decidedBy(), decision.function()),
        decision.caseNumber());
  }

  /** The list tells an own initiative from an answer by nothing that the committee asks for. */
  private static DelegatedKind kind(String kind) {
    return switch (kind) {
      case "OWN_INITIATIVE" -> DelegatedKind.FULL;
      case "ANNULMENT" -> DelegatedKind.WITHDRAWAL;
      default -> DelegatedKind.valueOf(kind);
    };
  }
}
