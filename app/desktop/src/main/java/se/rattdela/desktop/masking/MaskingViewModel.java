package se.rattdela.desktop.masking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.casework.document.MaskArea;
import se.rattdela.casework.release.MaskedOriginal;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.loading.Loading;
import se.rattdela.desktop.paper.PaperFile;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Route;
import se.rattdela.reports.redaction.OriginalPdf;
import se.rattdela.reports.redaction.Redactor;

/** Which originals go along with a disclosure, and what in them is masked. */
public final class MaskingViewModel {
  /**
   * A document of the case.
   *
   * @param original its original and what the disclosure does with it; null where it has none
   */
  public record Row(DocumentView document, @Nullable MaskedOriginal original) {}

  /** What is fetched together. */
  private record Fetched(DisclosureView disclosure, List<Row> rows) {}

  /**
   * An original on the screen.
   *
   * @param masked whether it is the masked copy
   */
  public record Open(DocumentId document, PaperFile file, boolean masked) {}

  /**
   * An original that has been read.
   *
   * @param pdf what is searched for words to mask
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes of a file; never compared
  private record Original(Open page, byte[] pdf) {}

  private final Desk desk;
  private final DisclosureId id;
  private final Supplier<Optional<Path>> chooseFile;
  private final Loading loading;
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable Open> open = new ReadOnlyObjectWrapper<>();
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ObservableList<MaskArea> masks = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable DisclosureView> disclosure =
      new ReadOnlyObjectWrapper<>();
  private @Nullable Row chosen;
  private byte @Nullable [] originalPdf;

  /**
   * The originals of a disclosure's case.
   *
   * @param chooseFile asks the user for a file
   */
  public MaskingViewModel(Desk desk, DisclosureId id, Supplier<Optional<Path>> chooseFile) {
    this.desk = desk;
    this.loading = new Loading(desk.tasks());
    this.id = id;
    this.chooseFile = chooseFile;
  }

  /** How things stand. */
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return loading.stateProperty();
  }

  /** How the last step went; empty while there is nothing to say. */
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** What is on the screen, or null. */
  public ReadOnlyObjectProperty<@Nullable Open> openProperty() {
    return open.getReadOnlyProperty();
  }

  /** The documents of the case. */
  public ObservableList<Row> rows() {
    return rows;
  }

  /** The masks of the chosen original, as they are now on the screen. */
  public ObservableList<MaskArea> masks() {
    return masks;
  }

  /** The disclosure, or null before it is fetched; the rows are there before it is. */
  public ReadOnlyObjectProperty<@Nullable DisclosureView> disclosureProperty() {
    return disclosure.getReadOnlyProperty();
  }

  /** Fetches the documents. */
  public void load() {
    loading.fetch(desk.texts().get("masking.loading"), progress -> fetch(), this::show);
  }

  private Fetched fetch() {
    DisclosureView view = desk.office().disclosures().view(desk.actor(), id);
    CaseFile file = desk.office().cases().open(desk.actor(), view.content().caseId());
    List<MaskedOriginal> originals = desk.office().release().masks(desk.actor(), id);
    List<Row> found = new ArrayList<>();
    for (DocumentView document : file.documents()) {
      found.add(
          new Row(
              document,
              originals.stream()
                  .filter(each -> each.document().equals(document.id()))
                  .findFirst()
                  .orElse(null)));
    }
    return new Fetched(view, found);
  }

  private void show(Fetched fetched) {
    Row before = chosen;
    rows.setAll(fetched.rows());
    loading.ready();
    if (before != null) {
      rows.stream()
          .filter(each -> each.document().id().equals(before.document().id()))
          .findFirst()
          .ifPresent(each -> chosen = each);
    }
    disclosure.set(fetched.disclosure());
  }

  /** What has been chosen, or null. */
  public @Nullable Row chosen() {
    return chosen;
  }

  /** Another document was chosen. */
  public void choose(@Nullable Row row) {
    chosen = row;
    masks.clear();
    close();
    originalPdf = null;
    if (row == null || row.original() == null) {
      return;
    }
    masks.setAll(row.original().masks());
    showOriginal();
  }

  /** Shows the original, with what is to be masked. */
  public void showOriginal() {
    Row row = chosen;
    if (row == null) {
      return;
    }
    DocumentId document = row.document().id();
    desk.tasks()
        .prepare(
            desk.texts().get("paper.opening"),
            progress -> {
              byte[] pdf = desk.office().release().originalPdf(desk.actor(), document);
              return new Original(new Open(document, PaperFile.open(pdf, progress), false), pdf);
            })
        .onSuccess(read -> {
          if (opened(read.page())) {
            originalPdf = read.pdf();
          }
        })
        .onFailure(this::refused)
        .start();
  }

  /** Shows the masked copy as it would leave; it must have been saved with the disclosure. */
  public void showMasked() {
    Row row = chosen;
    if (row == null) {
      return;
    }
    DocumentId document = row.document().id();
    desk.tasks()
        .prepare(
            desk.texts().get("masking.masking"),
            progress -> {
              byte[] pdf = desk.office().release().maskedPdf(desk.actor(), id, document);
              return new Open(document, PaperFile.open(pdf, progress), true);
            })
        .aside()
        .stoppable()
        .onSuccess(this::opened)
        .onFailure(this::refused)
        .start();
  }

  /** Shows what was opened, unless another document has been chosen meanwhile. */
  private boolean opened(Open shown) {
    Row row = chosen;
    if (row == null || !row.document().id().equals(shown.document())) {
      shown.file().close();
      return false;
    }
    close();
    open.set(shown);
    return true;
  }

  /** Forgets what is on the screen. */
  public void close() {
    Open before = open.get();
    open.set(null);
    if (before != null) {
      before.file().close();
    }
  }

  /** Adds a mask. */
  public void add(MaskArea mask) {
    masks.add(mask);
  }

  /** Takes a mask away. */
  public void remove(MaskArea mask) {
    masks.remove(mask);
  }

  /** Masks every place where a word or a phrase stands. */
  public void maskAll(String words, String ground) {
    byte[] pdf = originalPdf;
    Row row = chosen;
    if (pdf == null || row == null || words.isBlank()) {
      return;
    }
    desk.tasks()
        .prepare(
            desk.texts().get("masking.searching"),
            progress -> new Redactor().find(pdf, words.strip()))
        .aside()
        .stoppable()
        .onSuccess(areas -> {
          Row now = chosen;
          if (now == null || !now.document().id().equals(row.document().id())) {
            return; // another original has been opened meanwhile
          }
          areas.forEach(area ->
              masks.add(
                  new MaskArea(
                      area.page(), area.x(), area.y(), area.width(), area.height(), ground)));
          message.set(desk.texts().format("masking.found", areas.size()));
        })
        .onFailure(this::refused)
        .start();
  }

  /** Gives the chosen document an original from a file. */
  public void attach() {
    Row row = chosen;
    if (row == null) {
      return;
    }
    chooseFile.get().ifPresent(file -> attach(row.document().id(), file));
  }

  private void attach(DocumentId document, Path file) {
    desk.tasks()
        .prepare(
            desk.texts().get("masking.attaching"),
            progress -> {
              if (Files.size(file) > OriginalPdf.MAX_BYTES) {
                throw new IOException("too large");
              }
              desk.office()
                  .release()
                  .attachOriginal(desk.actor(), document, Files.readAllBytes(file));
              return fetch();
            })
        .onSuccess(fetched -> {
          show(fetched);
          message.set(desk.texts().get("masking.attached"));
          choose(chosen);
        })
        .onFailure(this::refused)
        .start();
  }

  /** Lets the chosen original go along with its masks. */
  public void include() {
    Row row = chosen;
    DisclosureView now = disclosure.get();
    if (row == null || now == null) {
      return;
    }
    List<MaskArea> areas = List.copyOf(masks);
    desk.tasks()
        .prepare(
            desk.texts().get("masking.saving"),
            progress -> {
              desk.office()
                  .release()
                  .mask(desk.actor(), id, now.version(), row.document().id(), areas);
              return fetch();
            })
        .onSuccess(fetched -> {
          show(fetched);
          message.set(desk.texts().get("masking.saved"));
          showMasked();
        })
        .onFailure(this::refused)
        .start();
  }

  /** Leaves the chosen original out. */
  public void leaveOut() {
    Row row = chosen;
    DisclosureView now = disclosure.get();
    if (row == null || now == null) {
      return;
    }
    desk.tasks()
        .prepare(
            desk.texts().get("masking.saving"),
            progress -> {
              desk.office()
                  .release()
                  .leaveOut(desk.actor(), id, now.version(), row.document().id());
              return fetch();
            })
        .onSuccess(fetched -> {
          show(fetched);
          message.set(desk.texts().get("masking.left-out"));
          choose(chosen);
        })
        .onFailure(this::refused)
        .start();
  }

  /** Goes back to the assessment. */
  public void done() {
    desk.navigator().go(new Route.Assess(id));
  }

  /** What is drawn stays on the screen. */
  private void refused(Throwable cause) {
    message.set(
        cause instanceof IOException
            ? desk.texts().get("masking.unreadable")
            : Problem.of(cause, desk.texts()).text());
  }
}
