package se.rattdela.desktop.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.rulebook.ProvisionWording;
import se.rattdela.casework.rulebook.StatuteImport;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.loading.Loading;
import se.rattdela.desktop.session.Desk;
import se.rattdela.rules.pack.Provision;

/** The wordings of the statutes beside those that the rules were reviewed against. */
public final class WordingViewModel {
  private static final int LARGEST = 5_000_000;

  private final Desk desk;
  private final Supplier<Optional<Path>> openFile;
  private final Loading loading;
  private final ReadOnlyObjectWrapper<List<ProvisionWording>> wordings =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable StatuteImport> imported =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable ProvisionWording> chosen =
      new ReadOnlyObjectWrapper<>();

  /** Wordings of the pack in force; {@code openFile} asks for a file to open. */
  public WordingViewModel(Desk desk, Supplier<Optional<Path>> openFile) {
    this.desk = desk;
    this.loading = new Loading(desk.tasks());
    this.openFile = openFile;
  }

  /** How things stand with what is shown. */
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return loading.stateProperty();
  }

  /** Every provision's wording, without its differences. */
  ReadOnlyObjectProperty<List<ProvisionWording>> wordingsProperty() {
    return wordings.getReadOnlyProperty();
  }

  /** What the last import gave; null where there was none. */
  ReadOnlyObjectProperty<@Nullable StatuteImport> importedProperty() {
    return imported.getReadOnlyProperty();
  }

  /** The wording that is read, with its differences; null where none is. */
  ReadOnlyObjectProperty<@Nullable ProvisionWording> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Whether the user may import and confirm. */
  boolean mayChange() {
    return desk.holds(Role.RULE_STEWARD);
  }

  /** The statutes of the pack: SFS number to name, the one with most provisions first. */
  Map<String, String> statutes() {
    Map<String, String> statutes = new LinkedHashMap<>();
    ProvisionTree.of(desk.pack().provisions()).statutes().stream()
        .flatMap(statute -> statute.chapters().stream())
        .flatMap(chapter -> chapter.leaves().stream())
        .map(ProvisionTree.Leaf::provision)
        .forEach(each -> statutes.putIfAbsent(each.sfs(), each.statute()));
    return statutes;
  }

  /** How a provision is cited. */
  String citation(String provisionId) {
    Provision provision = desk.pack().provision(provisionId);
    return provision == null ? provisionId : provision.citation();
  }

  /** Fetches the wordings. */
  public void load() {
    loading.fetch(desk.texts().get("rulebook.text.loading"), progress -> fetch(), this::show);
  }

  /** Asks for a file with the text of a statute, and compares every provision with it. */
  void importStatute(String sfs) {
    Optional<Path> file = openFile.get();
    if (file.isEmpty()) {
      return;
    }
    Path path = file.get();
    desk.tasks()
        .prepare(
            desk.texts().get("rulebook.text.importing"),
            progress -> desk.office().rulebook().importStatute(desk.actor(), sfs, read(path)))
        .onSuccess(result -> {
          chosen.set(null);
          imported.set(
              new StatuteImport(
                  result.sfs(), inOrder(result.provisions(), StatuteImport.Line::provisionId)));
          load();
        })
        .onFailure(desk.failures())
        .start();
  }

  /** Reads a provision's wording with its differences. */
  void choose(String provisionId) {
    desk.tasks()
        .prepare(
            desk.texts().get("rulebook.text.loading"),
            progress -> desk.office().rulebook().wording(desk.actor(), provisionId))
        .onSuccess(chosen::set)
        .onFailure(desk.failures())
        .start();
  }

  /** Says that the rule agrees with the wording that is read. */
  void confirm(ProvisionWording wording) {
    desk.tasks()
        .prepare(
            desk.texts().get("rulebook.text.saving"),
            progress ->
                desk.office()
                    .rulebook()
                    .confirmWording(desk.actor(), wording.provisionId(), wording.sha256()))
        .onSuccess(confirmed -> {
          chosen.set(confirmed);
          imported.set(null);
          load();
        })
        .onFailure(desk.failures())
        .start();
  }

  private List<ProvisionWording> fetch() {
    return desk.office().rulebook().wordings(desk.actor());
  }

  private void show(List<ProvisionWording> known) {
    wordings.set(inOrder(known, ProvisionWording::provisionId));
    loading.ready();
  }

  /** As the statutes have their provisions, not as their ids sort. */
  private <T> List<T> inOrder(List<T> unsorted, Function<T, String> id) {
    List<String> order =
        ProvisionTree.of(desk.pack().provisions()).provisions().stream()
            .map(Provision::id)
            .toList();
    return unsorted.stream()
        .sorted(Comparator.comparingInt(each -> order.indexOf(id.apply(each))))
        .toList();
  }

  /** One byte more than is allowed is enough for the service to refuse it. */
  private static byte[] read(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(LARGEST + 1);
    }
  }
}
