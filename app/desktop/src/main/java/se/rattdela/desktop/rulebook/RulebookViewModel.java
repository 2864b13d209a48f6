package se.rattdela.desktop.rulebook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.session.Desk;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.cases.WorkedCase;
import se.rattdela.rules.pack.Condition;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;

/** Finds provisions in the pack, and holds which one is read, in which wording, beside which. */
public final class RulebookViewModel {
  /**
   * What is read.
   *
   * @param compared the wording that it is compared with; null where there is no other
   */
  public record Shown(Provision provision, Version version, @Nullable Version compared) {}

  private final Desk desk;
  private final RulePack pack;
  private final RuleWords words;
  private final StringProperty search = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable String> recipient = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable String> secrecy = new SimpleObjectProperty<>();
  private final ObjectProperty<ProvisionFilter.@Nullable Topic> topic =
      new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<ProvisionTree> tree;
  private final BenchViewModel bench;
  private final CasesViewModel cases;
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();

  /**
   * Makes the view model.
   *
   * @param provisionId the provision to begin with, or null for the first one
   * @param chooseFile asks where to save a file with the given name
   */
  public RulebookViewModel(
      Desk desk, @Nullable String provisionId, Function<String, Optional<Path>> chooseFile) {
    this.desk = desk;
    this.pack = desk.pack();
    RuleEngine engine = new RuleEngine(pack);
    this.bench = new BenchViewModel(desk, engine);
    this.cases = new CasesViewModel(desk, engine, chooseFile);
    this.words = new RuleWords(desk.texts(), pack);
    this.tree = new ReadOnlyObjectWrapper<>(ProvisionTree.of(pack.provisions()));
    search.addListener((observable, before, now) -> find());
    recipient.addListener((observable, before, now) -> find());
    secrecy.addListener((observable, before, now) -> find());
    topic.addListener((observable, before, now) -> find());
    Provision wanted = provisionId == null ? null : pack.provision(provisionId);
    if (wanted != null) {
      choose(wanted);
    } else {
      tree.get().provisions().stream().findFirst().ifPresent(this::choose);
    }
  }

  /** What is written in the search field. */
  public StringProperty searchProperty() {
    return search;
  }

  /** The authority that must be reached; null for all. */
  public ObjectProperty<@Nullable String> recipientProperty() {
    return recipient;
  }

  /** The secrecy that must be broken; null for all. */
  public ObjectProperty<@Nullable String> secrecyProperty() {
    return secrecy;
  }

  /** What it must be about; null for all. */
  ObjectProperty<ProvisionFilter.@Nullable Topic> topicProperty() {
    return topic;
  }

  /** The provisions found. */
  ReadOnlyObjectProperty<ProvisionTree> treeProperty() {
    return tree.getReadOnlyProperty();
  }

  /** What is read; null where nothing is. */
  public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** The test bench, which follows what is read. */
  BenchViewModel bench() {
    return bench;
  }

  /** The control cases, which follow what is read. */
  CasesViewModel cases() {
    return cases;
  }

  /** Fetches the cases that came with the pack, and the office's own. */
  public void load() {
    desk.tasks()
        .prepare(desk.texts().get("rulebook.cases.loading"), progress -> casesOfPack())
        .onSuccess(worked -> {
          bench.beginWith(worked);
          cases.use(worked);
          Shown now = shown.get();
          if (now != null) {
            bench.begin(now.provision(), now.version());
            bench.reset();
            cases.begin(now.provision());
          }
        })
        .onFailure(desk.failures())
        .start();
    cases.load();
  }

  /** Does a step after what the user has done already. */
  void later(Runnable step) {
    desk.tasks().later(step);
  }

  /** How many provisions were found. */
  public int found() {
    return tree.get().provisions().size();
  }

  /** How many there are. */
  public int all() {
    return pack.provisions().size();
  }

  /** Reads a provision, in the wording of today or the one nearest to it. */
  public void choose(Provision next) {
    Shown now = shown.get();
    if (now == null || !next.equals(now.provision())) {
      show(next, nearest(next));
    }
  }

  /** Reads a wording of the chosen provision, and compares it with the one before it. */
  public void read(Version next) {
    Shown now = shown.get();
    if (now != null && !next.equals(now.version())) {
      show(now.provision(), next);
    }
  }

  /** Follows what is read with bench and cases. */
  private void follow(@Nullable Shown before, Shown now) {
    if (before == null || !before.version().equals(now.version())) {
      bench.begin(now.provision(), now.version());
    }
    if (before == null || !before.provision().equals(now.provision())) {
      cases.begin(now.provision());
    }
  }

  /** Compares the wording that is read with another one. */
  public void compareWith(Version other) {
    Shown now = shown.get();
    if (now != null && !other.equals(now.compared())) {
      shown.set(new Shown(now.provision(), now.version(), other));
    }
  }

  private void show(Provision provision, Version version) {
    List<Version> versions = provision.versions();
    int place = versions.indexOf(version);
    Version other = null;
    if (place > 0) {
      other = versions.get(place - 1);
    } else if (versions.size() > 1) {
      other = versions.get(1);
    }
    Shown before = shown.get();
    Shown next = new Shown(provision, version, other);
    shown.set(next);
    follow(before, next);
  }

  /** Compares two wordings, the older one first. */
  VersionComparison comparison(Version older, Version newer) {
    return VersionComparison.of(words.wording(older), words.wording(newer));
  }

  /** The older of two wordings. */
  static Version older(Version one, Version other) {
    return one.from().isAfter(other.from()) ? other : one;
  }

  /** Empties the filters. */
  public void clearFilters() {
    search.set("");
    recipient.set(null);
    secrecy.set(null);
    topic.set(null);
  }

  /** The authorities to choose from. */
  public List<String> recipients() {
    return List.copyOf(pack.vocabulary().recipients().keySet());
  }

  /** The secrecies to choose from. */
  public List<String> secrecies() {
    return List.copyOf(pack.vocabulary().secrecies().keySet());
  }

  /** The purposes and kinds of information that some provision names. */
  List<ProvisionFilter.Topic> topics() {
    List<ProvisionFilter.Topic> topics = new ArrayList<>();
    Stream.concat(
            pack.vocabulary().purposes().keySet().stream()
                .map(code -> new ProvisionFilter.Topic(Condition.CodeField.PURPOSE, code)),
            pack.vocabulary().categories().keySet().stream()
                .map(code -> new ProvisionFilter.Topic(Condition.CodeField.CATEGORY, code)))
        .filter(each -> new ProvisionFilter("", null, null, each).acceptsAny(pack.provisions()))
        .forEach(topics::add);
    return topics;
  }

  /** The words of the rules. */
  RuleWords words() {
    return words;
  }

  /** Today in the office. */
  public LocalDate today() {
    return desk.today();
  }

  private List<WorkedCase> casesOfPack() {
    return desk.office().rulebook().cases(desk.actor()).all();
  }

  private void find() {
    ProvisionFilter filter =
        new ProvisionFilter(search.get(), recipient.get(), secrecy.get(), topic.get());
    tree.set(ProvisionTree.of(pack.provisions().stream().filter(filter::accepts).toList()));
  }

  private Version nearest(Provision of) {
    LocalDate today = today();
    return of.versions().stream()
        .filter(each -> each.inForceOn(today))
        .findFirst()
        .orElse(
            RuleWords.standing(of, today) == RuleWords.Standing.COMING
                ? of.versions().getFirst()
                : of.versions().getLast());
  }
}
