package se.rattdela.desktop.rulebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.rulebook.SavedScenario;
import se.rattdela.desktop.session.Desk;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.Question;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.RuleMessage;
import se.rattdela.rules.cases.CaseJson;
import se.rattdela.rules.cases.WorkedCase;
import se.rattdela.rules.cases.WorkedCases;
import se.rattdela.rules.pack.Provision;

/** The control cases of a provision, and whether the engine answers them as expected. */
public final class CasesViewModel {
  /**
   * A case with its result.
   *
   * @param differences what did not agree; empty where all did; null before it is tried
   */
  record Row(ControlCase control, @Nullable List<RuleMessage> differences) {
    boolean wrong() {
      return differences != null && !differences.isEmpty();
    }

    boolean right() {
      return differences != null && differences.isEmpty();
    }
  }

  /** The cases in order, those that did not agree first. */
  record Shown(List<Row> rows) {
    Shown {
      rows = List.copyOf(rows);
    }

    int right() {
      return (int) rows.stream().filter(Row::right).count();
    }

    boolean tried() {
      return !rows.isEmpty() && rows.stream().allMatch(row -> row.differences() != null);
    }
  }

  private static final String FILE = "kontrollfall.json";

  private final Desk desk;
  private final RuleEngine engine;
  private final ReadOnlyObjectWrapper<Shown> shown =
      new ReadOnlyObjectWrapper<>(new Shown(List.of()));
  private final Function<String, Optional<Path>> chooseFile;
  private List<WorkedCase> cases = List.of();
  private List<ControlCase> controls = List.of();
  private List<ControlCase> own = List.of();

  /**
   * Makes the view model.
   *
   * @param chooseFile asks where to save a file with the given name
   */
  CasesViewModel(Desk desk, RuleEngine engine, Function<String, Optional<Path>> chooseFile) {
    this.desk = desk;
    this.engine = engine;
    this.chooseFile = chooseFile;
  }

  /** The cases and their results. */
  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Whether the user may save and remove the office's cases. */
  boolean mayChange() {
    return desk.holds(Role.RULE_STEWARD);
  }

  /** The cases that came with the pack. */
  void use(List<WorkedCase> worked) {
    cases = List.copyOf(worked);
  }

  /** Lists the cases of a provision, untried. */
  void begin(Provision provision) {
    controls = ControlCase.of(provision, cases);
    showUntried();
  }

  /** Fetches the office's own cases. */
  void load() {
    desk.tasks()
        .prepare(
            desk.texts().get("rulebook.cases.loading"),
            progress -> desk.office().rulebook().scenarios(desk.actor()))
        .onSuccess(this::showOwn)
        .onFailure(desk.failures())
        .start();
  }

  /** Saves a question as one of the office's own cases. */
  void save(String name, Question question, Outcome expected, String comment, Runnable done) {
    desk.tasks()
        .prepare(
            desk.texts().get("rulebook.save.saving"),
            progress -> {
              desk.office()
                  .rulebook()
                  .saveScenario(desk.actor(), name, question, expected, comment);
              return desk.office().rulebook().scenarios(desk.actor());
            })
        .onSuccess(saved -> {
          showOwn(saved);
          done.run();
        })
        .onFailure(desk.failures())
        .start();
  }

  /** Removes one of the office's own cases. */
  void remove(SavedScenario scenario) {
    desk.tasks()
        .prepare(
            desk.texts().get("rulebook.save.removing"),
            progress -> {
              desk.office()
                  .rulebook()
                  .removeScenario(desk.actor(), scenario.id(), scenario.version());
              return desk.office().rulebook().scenarios(desk.actor());
            })
        .onSuccess(this::showOwn)
        .onFailure(desk.failures())
        .start();
  }

  /** Writes a question with its expected outcome to a file, in the form of a pack's cases. */
  void export(String name, Question question, Outcome expected, Consumer<Path> done) {
    Optional<Path> chosen = chooseFile.apply(FILE);
    if (chosen.isEmpty()) {
      return;
    }
    Path file = chosen.get();
    desk.tasks()
        .prepare(
            desk.texts().get("rulebook.save.saving"),
            progress -> {
              WorkedCase worked = ControlCase.worked(name, name, question, expected);
              return Files.write(file, CaseJson.write(new WorkedCases(List.of(worked))));
            })
        .onSuccess(done)
        .onFailure(desk.failures())
        .start();
  }

  private void showOwn(List<SavedScenario> saved) {
    own = saved.stream().map(ControlCase::of).toList();
    showUntried();
  }

  private void showUntried() {
    shown.set(new Shown(all().stream().map(each -> new Row(each, null)).toList()));
  }

  /** The office's own cases first. */
  private List<ControlCase> all() {
    return Stream.concat(own.stream(), controls.stream()).toList();
  }

  /** Tries them all. */
  void run() {
    List<ControlCase> tried = all();
    desk.tasks()
        .prepare(
            desk.texts().get("rulebook.cases.running"),
            progress -> {
              List<Row> rows = new ArrayList<>();
              for (ControlCase each : tried) {
                if (progress.cancelled()) {
                  break;
                }
                rows.add(new Row(each, each.differences(engine)));
                progress.report(rows.size(), tried.size());
              }
              rows.sort(Comparator.comparing(row -> !row.wrong()));
              return new Shown(rows);
            })
        .aside()
        .stoppable()
        .onSuccess(result -> {
          // Another provision may have been chosen meanwhile.
          if (tried.equals(all())) {
            shown.set(result);
          }
        })
        .onFailure(desk.failures())
        .start();
  }
}
