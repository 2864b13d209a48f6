package se.rattdela.desktop.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.rulebook.AffectedCases;
import se.rattdela.casework.rulebook.CheckReport;
import se.rattdela.casework.rulebook.OfficeKey;
import se.rattdela.casework.rulebook.OfficeKeyId;
import se.rattdela.casework.rulebook.PackContent;
import se.rattdela.casework.rulebook.PackInForce;
import se.rattdela.casework.rulebook.PackProposal;
import se.rattdela.casework.rulebook.PackRejectedException;
import se.rattdela.casework.rulebook.RulebookService;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.loading.Loading;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.DraftPlaces;
import se.rattdela.packtools.PackComparison;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.SignedPack;

/** The packs: which is in force, which is proposed, and the way of a new one in two steps. */
public final class PacksViewModel {
  /** What is known of packs and keys. */
  record Shown(PackInForce inForce, List<PackProposal> proposals, List<OfficeKey> keys) {
    Shown {
      proposals = List.copyOf(proposals);
      keys = List.copyOf(keys);
    }
  }

  private final Desk desk;
  private final Supplier<Optional<Path>> openFile;
  private final Runnable packChanged;
  private final Loading loading;
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Candidate> candidate =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<String>> problems =
      new ReadOnlyObjectWrapper<>(List.of());
  private byte[] file = {};

  /**
   * Makes the view model.
   *
   * @param openFile asks for a file to open
   * @param packChanged what to do when another pack has come in force
   */
  public PacksViewModel(Desk desk, Supplier<Optional<Path>> openFile, Runnable packChanged) {
    this.desk = desk;
    this.loading = new Loading(desk.tasks());
    this.openFile = openFile;
    this.packChanged = packChanged;
  }

  /** How things stand with what is shown. */
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return loading.stateProperty();
  }

  /** What is known; null before it has been fetched. */
  ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** The pack that is looked at; null where none is. */
  ReadOnlyObjectProperty<@Nullable Candidate> candidateProperty() {
    return candidate.getReadOnlyProperty();
  }

  /** Why the last file was refused; empty where it was not. */
  ReadOnlyObjectProperty<List<String>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /** Whether the user may change anything here. */
  boolean mayChange() {
    return desk.holds(Role.RULE_STEWARD);
  }

  /** Whether the user made a proposal, and so cannot be the second person. */
  boolean isOwn(PackProposal proposal) {
    return proposal.proposedBy().equals(desk.actor().id());
  }

  /** Whether the user proposed a key. */
  boolean isOwn(OfficeKey key) {
    return desk.actor().id().equals(key.proposedBy());
  }

  /** Fetches what is shown. */
  public void load() {
    loading.fetch(desk.texts().get("rulebook.packs.loading"), progress -> fetch(), this::show);
  }

  /** Asks for a file, opens it and looks it through; nothing is stored. */
  void importFile() {
    Optional<Path> chosen = openFile.get();
    if (chosen.isEmpty()) {
      return;
    }
    Path path = chosen.get();
    work(
        "rulebook.packs.checking",
        progress -> {
          byte[] bytes = read(path);
          Candidate opened =
              look(
                  rulebook().open(desk.actor(), bytes),
                  String.valueOf(path.getFileName()),
                  null,
                  progress);
          file = bytes;
          return opened;
        });
  }

  /** Opens a waiting proposal for the second person, and looks it through again. */
  void review(PackProposal proposal) {
    work(
        "rulebook.packs.checking",
        progress ->
            look(
                rulebook().proposed(desk.actor(), proposal.id()),
                proposal.fileName(),
                proposal,
                progress));
  }

  /** Leaves the pack that is looked at. */
  void leave() {
    candidate.set(null);
    problems.set(List.of());
  }

  /** Proposes the file that was opened. */
  void propose() {
    Candidate now = candidate.get();
    if (now != null) {
      act(
          () -> rulebook().propose(desk.actor(), file, now.fileName(), now.report()),
          this::leaveAndShow);
    }
  }

  /** Takes back one's own proposal. */
  void withdraw(PackProposal proposal) {
    act(
        () -> rulebook().withdraw(desk.actor(), proposal.id(), proposal.version()),
        this::leaveAndShow);
  }

  /** Refuses another's proposal. */
  void refuse(PackProposal proposal, String reason) {
    act(
        () -> rulebook().refuse(desk.actor(), proposal.id(), proposal.version(), reason),
        known -> {
          desk.unsent().saved(DraftPlaces.refusal(proposal.id()));
          leaveAndShow(known);
        });
  }

  /** Keeps why a proposal is refused until it is. */
  void keepRefusal(PackProposal proposal, StringProperty reason) {
    desk.unsent().follow(DraftPlaces.refusal(proposal.id()), "reason", reason);
  }

  /** Puts another's proposal in force; the window is then built anew on the new pack. */
  void activate(PackProposal proposal) {
    act(
        () -> rulebook().activate(desk.actor(), proposal.id(), proposal.version()),
        known -> packChanged.run());
  }

  /** Proposes a key. */
  void proposeKey(String label, String publicKey) {
    act(
        () -> rulebook().proposeKey(desk.actor(), label, publicKey),
        known -> {
          desk.unsent().saved(DraftPlaces.newKey());
          show(known);
        });
  }

  /** Keeps the key that is being written until it is proposed; it is public. */
  void keepKey(StringProperty label, StringProperty publicKey) {
    desk.unsent().follow(DraftPlaces.newKey(), "label", label);
    desk.unsent().follow(DraftPlaces.newKey(), "key", publicKey);
  }

  /** Confirms another's proposed key. */
  void confirmKey(OfficeKey key) {
    OfficeKeyId id = Objects.requireNonNull(key.id());
    act(() -> rulebook().confirmKey(desk.actor(), id, key.version()), this::show);
  }

  /** Removes a key of the office. */
  void removeKey(OfficeKey key) {
    OfficeKeyId id = Objects.requireNonNull(key.id());
    act(() -> rulebook().removeKey(desk.actor(), id, key.version()), this::show);
  }

  private Candidate look(
      PackContent content,
      String fileName,
      @Nullable PackProposal proposal,
      Tasks.Progress progress) {
    RulePack before = desk.office().engine().pack();
    PackCheck check =
        PackCheck.of(content, rulebook().scenarios(desk.actor()), desk.texts(), progress);
    AffectedCases affected =
        rulebook()
            .affected(
                desk.actor(),
                content.pack(),
                (done, total) -> {
                  progress.report(done, total);
                  return !progress.cancelled();
                });
    PackChanges changes =
        PackChanges.of(
            before,
            new RuleWords(desk.texts(), before),
            content.pack(),
            new RuleWords(desk.texts(), content.pack()));
    // The second person decides on what the first one's report said, not on a new one.
    CheckReport report = proposal == null ? check.report() : proposal.report();
    return new Candidate(
        fileName,
        content,
        report,
        check.lines(),
        changes,
        PackComparison.compare(before, content.pack()),
        affected,
        proposal);
  }

  private void work(String titleKey, Tasks.Work<Candidate> work) {
    leave();
    Tasks.Running running =
        desk.tasks()
            .prepare(desk.texts().get(titleKey), work)
            .aside()
            .stoppable()
            .onSuccess(opened -> {
              candidate.set(opened);
              loading.ready();
            })
            .onFailure(this::refused)
            .start();
    loading.busy(running);
  }

  private void act(Runnable change, java.util.function.Consumer<Shown> done) {
    desk.tasks()
        .prepare(
            desk.texts().get("rulebook.packs.saving"),
            progress -> {
              change.run();
              return fetch();
            })
        .onSuccess(done)
        .onFailure(this::refused)
        .start();
  }

  private void refused(Throwable cause) {
    loading.ready();
    if (cause instanceof PackRejectedException rejected) {
      candidate.set(null);
      String first = rejected.userMessage(desk.texts().locale());
      Locale locale = desk.texts().locale();
      List<String> all = rejected.problems().stream().map(problem -> problem.in(locale)).toList();
      problems.set(all.isEmpty() ? List.of(first) : all);
    } else {
      desk.failures().accept(cause);
    }
  }

  private void leaveAndShow(Shown known) {
    leave();
    show(known);
  }

  private void show(Shown known) {
    shown.set(known);
    loading.ready();
  }

  private Shown fetch() {
    return new Shown(
        rulebook().inForce(desk.actor()),
        rulebook().proposals(desk.actor()),
        rulebook().trustedKeys(desk.actor()));
  }

  private RulebookService rulebook() {
    return desk.office().rulebook();
  }

  /** One byte more than is allowed is enough for the service to refuse it. */
  private static byte[] read(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(SignedPack.LARGEST + 1);
    }
  }
}
