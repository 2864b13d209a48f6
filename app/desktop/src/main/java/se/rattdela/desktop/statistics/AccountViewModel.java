package se.rattdela.desktop.statistics;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.UnitId;
import se.rattdela.casework.decision.Letterhead;
import se.rattdela.casework.statistics.Account;
import se.rattdela.casework.statistics.AccountQuery;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.loading.Loading;
import se.rattdela.desktop.paper.Exported;
import se.rattdela.desktop.session.Desk;
import se.rattdela.reports.register.TableReport;
import se.rattdela.reports.register.TableReportRenderer;

/** The account of a period, for the whole office or a unit. */
public final class AccountViewModel {
  /**
   * What is shown.
   *
   * @param units those that can be chosen, by name
   * @param committee stands for the whole office
   */
  public record Shown(Account account, Map<UnitId, String> units, String committee) {}

  private final Desk desk;
  private final Function<String, Optional<Path>> chooseFile;
  private final Loading loading;
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private final List<Period> periods;
  private Period period;
  private @Nullable UnitId unit;

  /**
   * The account of the year so far.
   *
   * @param chooseFile asks the user where to write
   */
  public AccountViewModel(Desk desk, Function<String, Optional<Path>> chooseFile) {
    this.desk = desk;
    this.chooseFile = chooseFile;
    this.loading = new Loading(desk.tasks());
    this.periods = Period.upTo(desk.today());
    this.period = periods.getFirst();
  }

  /** How things stand. */
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return loading.stateProperty();
  }

  /** The account, or null before it is fetched. */
  public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** How the last file went; empty before there is one. */
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** The periods that can be chosen. */
  List<Period> periods() {
    return periods;
  }

  /** The chosen period. */
  Period period() {
    return period;
  }

  /** Another period or unit. */
  void choose(Period chosen, @Nullable UnitId chosenUnit) {
    period = chosen;
    unit = chosenUnit;
    load();
  }

  /** Fetches the account. */
  public void load() {
    message.set("");
    AccountQuery query = query();
    loading.fetch(
        desk.texts().get("account.loading"),
        progress ->
            new Shown(
                desk.office().accounts().account(desk.actor(), query),
                desk.office().accounts().units(desk.actor()),
                desk.office().setup().profile().committee()),
        shown::set);
  }

  private AccountQuery query() {
    return new AccountQuery(period.from(), period.to(), unit);
  }

  /** Writes the account as PDF. */
  public void pdf(AccountSheets sheets) {
    write("account.file.pdf", sheets, report -> new TableReportRenderer().pdf(report));
  }

  /** Writes the account as CSV. */
  public void csv(AccountSheets sheets) {
    write("account.file.csv", sheets, report -> new TableReportRenderer().csv(report));
  }

  private void write(String nameKey, AccountSheets sheets, Function<TableReport, byte[]> printer) {
    Shown now = shown.get();
    if (now == null) {
      return;
    }
    AccountQuery query = now.account().query();
    LocalDate from = query.from();
    LocalDate to = query.to();
    Optional<Path> place =
        chooseFile.apply(desk.texts().format(nameKey, from.toString(), to.toString()));
    if (place.isEmpty()) {
      return;
    }
    Path file = place.get();
    desk.tasks()
        .prepare(
            desk.texts().get("decision.exporting"),
            progress -> {
              Shown leaving =
                  new Shown(
                      desk.office().accounts().export(desk.actor(), query),
                      now.units(),
                      now.committee());
              TableReport report =
                  sheets.report(
                      leaving, Letterhead.of(desk.office().setup().profile(), ""), desk.today());
              Exported.write(file, printer.apply(report));
              return file;
            })
        .onSuccess(written ->
            message.set(
                desk.texts().format("decision.exported", String.valueOf(written.getFileName()))))
        .onFailure(cause -> message.set(Problem.of(cause, desk.texts()).text()))
        .start();
  }
}
