package se.rattdela.desktop.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.PersonId;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.casework.document.NewDocument;
import se.rattdela.casework.item.Passage;
import se.rattdela.casework.suggestion.Candidate;
import se.rattdela.casework.suggestion.CandidateFinder;
import se.rattdela.casework.suggestion.SecrecyProposal;
import se.rattdela.desktop.common.SaveState;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.recovery.Clash;
import se.rattdela.desktop.recovery.ConflictPane;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.FileDialogs;

/** The documents of an open case: which one is shown, for whom, and what is done to it. */
public final class DocumentsViewModel {
  private final Desk desk;
  private final CaseId caseId;
  private final FileDialogs files;
  private final Outcomes outcomes;
  private final MarkingWork work;
  private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable CaseFile> file = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<Candidate>> candidates =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<@Nullable DocumentId> document = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable String> recipient = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable ItemId> item = new SimpleObjectProperty<>();
  private Tasks.@Nullable Running making;

  /**
   * Documents of a case that is not opened yet.
   *
   * @param changed fetches the case anew
   */
  public DocumentsViewModel(
      Desk desk, CaseId caseId, FileDialogs files, Outcomes outcomes, Runnable changed) {
    this.desk = desk;
    this.caseId = caseId;
    this.files = files;
    this.outcomes = outcomes;
    this.work = new MarkingWork(desk, caseId, file::get, changed);
    document.addListener((observable, before, now) -> {
      item.set(null);
      candidates.set(List.of());
      refresh();
    });
    recipient.addListener((observable, before, now) -> refresh());
  }

  /** The case has been fetched, or the matrix has been evaluated anew. */
  public void show(CaseFile now) {
    file.set(now);
    boolean gone = now.documents().stream().noneMatch(each -> each.id().equals(document.get()));
    if (gone) {
      document.set(now.documents().isEmpty() ? null : now.documents().getFirst().id());
    }
    refresh();
  }

  /**
   * Shows the chosen document for the chosen recipient; what becomes of its text is found out off
   * the window's thread, and what was shown stays until then.
   */
  public void refresh() {
    List<Outcomes.Recipient> all = outcomes.recipients();
    if (all.stream().noneMatch(each -> each.id().equals(recipient.get())) && !all.isEmpty()) {
      recipient.set(all.getFirst().id());
      return; // the listener comes back here
    }
    CaseFile now = file.get();
    DocumentView shown = shownDocument();
    if (making != null) {
      making.cancel();
    }
    if (now == null || shown == null) {
      show((Page) null);
      return;
    }
    Outcomes known = outcomes.known();
    String column = recipient.get();
    Page before = page.get();
    making =
        desk.tasks()
            .prepare(
                desk.texts().get("documents.page"),
                progress -> Page.of(now, shown, known, column, before))
            .onSuccess(this::show)
            .onFailure(desk.failures())
            .start();
  }

  private void show(@Nullable Page made) {
    if (!Objects.equals(made, page.get())) {
      page.set(made);
    }
    if (made == null || made.item(item.get()) == null) {
      item.set(null);
    }
  }

  Desk desk() {
    return desk;
  }

  /** How things stand with what is marked. */
  public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
    return work.saveStateProperty();
  }

  MarkingWork work() {
    return work;
  }

  /** Whether the user may write here. */
  boolean mayWrite() {
    return desk.holds(Role.OFFICER);
  }

  List<Outcomes.Recipient> recipients() {
    return outcomes.recipients();
  }

  ReadOnlyObjectProperty<@Nullable Page> pageProperty() {
    return page.getReadOnlyProperty();
  }

  @Nullable CaseFile file() {
    return file.get();
  }

  ReadOnlyObjectProperty<List<Candidate>> candidatesProperty() {
    return candidates.getReadOnlyProperty();
  }

  /** Which document is shown. */
  public ObjectProperty<@Nullable DocumentId> documentProperty() {
    return document;
  }

  /** For whom it is shown: an id of {@link Outcomes#recipients}. */
  public ObjectProperty<@Nullable String> recipientProperty() {
    return recipient;
  }

  /** The item that stands out. */
  public ObjectProperty<@Nullable ItemId> itemProperty() {
    return item;
  }

  private @Nullable DocumentView shownDocument() {
    CaseFile now = file.get();
    return now == null ? null : document(now, document.get());
  }

  // ---- documents

  /** Saves a new document, with its original where one was read in. */
  void add(NewDocument added, byte @Nullable [] pdf, Runnable done) {
    work.save(
        progress ->
            pdf == null
                ? desk.office().registration().document(desk.actor(), added)
                : desk.office().release().addDocument(desk.actor(), added, pdf),
        id -> {
          done.run();
          document.set(id);
          suggestAfter(added);
        });
  }

  /**
   * Saves what has been changed in a document.
   *
   * @param met is told when a colleague changed it first; nothing is saved then
   */
  void change(
      DocumentView shown,
      NewDocument now,
      Runnable done,
      Consumer<Clash<DocumentView, NewDocument>> met) {
    work.save(
        progress -> {
          desk.office().marking().changeDocument(desk.actor(), shown.id(), shown.version(), now);
          return shown;
        },
        same -> {
          work.documentChanged(shown, now);
          done.run();
        },
        told ->
            work.fetchTheirs(
                told,
                opened -> document(opened, shown.id()),
                (theirs, opened) -> {
                  String title = ConflictPane.title(desk, told);
                  met.accept(DocumentClash.of(title, shown, now, theirs, desk));
                }));
  }

  private static @Nullable DocumentView document(CaseFile file, @Nullable DocumentId id) {
    return file.documents().stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
  }

  /** Asks for a file and reads it, off the window's thread. */
  void read(Consumer<ReadFile> done) {
    Optional<java.nio.file.Path> path = files.open();
    path.ifPresent(chosen ->
        desk.tasks()
            .prepare(
                desk.texts().get("documents.reading"),
                progress -> ReadFile.of(chosen, desk.texts()))
            .onSuccess(done)
            .onFailure(desk.failures())
            .start());
  }

  /** A document of this case. */
  NewDocument document(
      se.rattdela.casework.document.DocumentKind kind,
      String title,
      java.time.LocalDate day,
      String text) {
    return new NewDocument(caseId, kind, title, day, text);
  }

  // ---- items

  /** Whether an item stands in the document, so that its text stands fast. */
  boolean hasItems(DocumentView shown) {
    CaseFile now = file.get();
    return now != null
        && now.items().stream()
            .flatMap(each -> each.passages().stream())
            .anyMatch(passage -> passage.document().equals(shown.id()));
  }

  @Nullable CasePerson person(@Nullable PersonId id) {
    CaseFile now = file.get();
    return now == null
        ? null
        : now.persons().stream()
            .filter(each -> Objects.equals(each.id(), id))
            .findFirst()
            .orElse(null);
  }

  /** The secrecy provisions that lie near at hand; only those the rule pack knows. */
  Set<String> proposedSecrecy(String category, @Nullable PersonId owner) {
    CaseFile now = Objects.requireNonNull(file.get());
    return SecrecyProposal.of(now.branch(), category, person(owner)).stream()
        .filter(code -> desk.pack().vocabulary().secrecies().containsKey(code))
        .collect(Collectors.toSet());
  }

  // ---- suggestions

  /** Looks for what may be items in the shown document, off the window's thread. */
  void suggest() {
    CaseFile now = file.get();
    DocumentView shown = shownDocument();
    if (now == null || shown == null) {
      return;
    }
    CandidateFinder finder = new CandidateFinder(now.persons(), desk.today());
    List<Candidate.Place> marked =
        now.items().stream()
            .flatMap(each -> each.passages().stream())
            .filter(passage -> passage.document().equals(shown.id()))
            .map(passage -> new Candidate.Place(passage.start(), passage.end()))
            .toList();
    desk.tasks()
        .prepare(
            desk.texts().get("documents.suggesting"), progress -> finder.find(shown.text(), marked))
        .onSuccess(found -> {
          if (Objects.equals(document.get(), shown.id())) {
            candidates.set(found);
          }
        })
        .onFailure(desk.failures())
        .start();
  }

  /** These are marked now, or the officer does not want them. */
  void drop(List<Candidate> done) {
    candidates.set(candidates.get().stream().filter(each -> !done.contains(each)).toList());
  }

  private void suggestAfter(NewDocument added) {
    CaseFile now = file.get();
    if (now != null && !added.text().isBlank()) {
      CandidateFinder finder = new CandidateFinder(now.persons(), desk.today());
      desk.tasks()
          .prepare(
              desk.texts().get("documents.suggesting"),
              progress -> finder.find(added.text(), List.of()))
          .onSuccess(candidates::set)
          .onFailure(desk.failures())
          .start();
    }
  }

  /** The passages of a candidate in the shown document. */
  List<Passage> passages(Candidate candidate) {
    DocumentId shown = Objects.requireNonNull(document.get());
    return candidate.places().stream()
        .map(place -> new Passage(shown, place.start(), place.end()))
        .toList();
  }
}
