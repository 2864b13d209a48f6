package se.rattdela.desktop.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.document.DocumentKind;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.casework.document.Documents;
import se.rattdela.casework.document.NewDocument;
import se.rattdela.casework.document.TextFile;
import se.rattdela.desktop.common.Choices;
import se.rattdela.desktop.common.IsoDay;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.recovery.Clash;
import se.rattdela.desktop.session.DraftPlaces;
import se.rattdela.desktop.session.KeptTexts;
import se.rattdela.desktop.session.Words;

/** A document that is written, pasted or read in, or one whose head or text is changed. */
final class DocumentForm extends VBox {
  private final DocumentsViewModel model;
  private final Texts texts;
  private final Runnable onClose;
  private final Label heading = Nodes.label("", "rd-h2");
  private final TextField title = new TextField();
  private final ComboBox<@Nullable DocumentKind> kind = new ComboBox<>();
  private final DatePicker day = new DatePicker();
  private final TextArea text = new TextArea();
  private final Label length = Nodes.label("", "rd-small", "rd-muted");
  private final VBox notices = new VBox(4);
  private final Label missing = Nodes.wrapped("", "rd-danger", "rd-small");
  private final Button paste = new Button();
  private final Button read = new Button();
  private byte @Nullable [] pdf;
  private String lastRead = "";
  private @Nullable DocumentView changed;
  private final StringProperty readFrom = new SimpleStringProperty("");
  private final List<Node> fields;
  private final KeptTexts kept;

  DocumentForm(DocumentsViewModel model, Texts texts, Words words, Runnable onClose) {
    super(12);
    this.model = model;
    this.texts = texts;
    this.onClose = onClose;
    this.kept =
        new KeptTexts(model.desk().unsent())
            .with("title", title.textProperty())
            .choice("kind", kind.valueProperty(), DocumentKind.class)
            .day("day", day.valueProperty())
            .with("text", text.textProperty())
            .with("file", readFrom);
    setId("documentForm");
    getStyleClass().add("rd-canvas");
    setPadding(new Insets(16, 24, 16, 24));
    title.setId("documentTitle");
    kind.setId("documentKind");
    day.setId("documentDay");
    text.setId("documentText");
    text.setWrapText(true);
    text.getStyleClass().add("rd-reading");
    day.setConverter(new IsoDay());
    Choices.fill(kind, List.of(DocumentKind.values()), words::of, null);
    kind.setMaxWidth(Double.MAX_VALUE);
    HBox head =
        new HBox(
            12,
            Nodes.growing(field(texts.get("documents.title"), title)),
            field(texts.get("documents.kind"), kind),
            field(texts.get("documents.day"), day));
    paste.setText(texts.get("documents.paste"));
    paste.setGraphic(new FontIcon("mdoal-content_paste"));
    paste.setId("pasteText");
    paste.setOnAction(pressed -> paste());
    read.setText(texts.get("documents.read"));
    read.setGraphic(new FontIcon("mdoal-file_upload"));
    read.setId("readFile");
    read.setOnAction(pressed -> read());
    FlowPane sources = new FlowPane(8, 6, paste, read, length);
    sources.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    VBox textField = field(texts.get("documents.text"), text);
    VBox.setVgrow(text, Priority.ALWAYS);
    VBox.setVgrow(textField, Priority.ALWAYS);
    text.textProperty().addListener((observable, before, now) -> showLength());
    Button save = new Button(texts.get("documents.save"));
    save.setId("saveDocument");
    save.getStyleClass().add("accent");
    save.setOnAction(pressed -> save());
    Button close = new Button(texts.get("common.close"));
    close.setId("closeDocument");
    close.setOnAction(pressed -> close());
    fields = List.of(heading, head, sources, notices, textField, missing, new HBox(8, save, close));
    getChildren().setAll(fields);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private static VBox field(String name, Node control) {
    Label label = Nodes.label(name, "rd-field-label");
    label.setLabelFor(control);
    control.setAccessibleText(name);
    return new VBox(4, label, control);
  }

  /** Begins a new document; what was begun and not saved comes back. */
  void begin(CaseFile file) {
    byte[] readIn = changed == null ? pdf : null; // of the same form, closed and opened again
    begin(null, "documents.new.heading");
    fill("", DocumentKind.JOURNAL, model.desk().today(), "");
    if (kept.begin(DraftPlaces.document(file.id(), null), file.number())) {
      notice(texts.get("documents.put-back"), "mdomz-restore");
      pdf = readFrom.get().isBlank() ? null : readIn;
    }
    if (!readFrom.get().isBlank() && pdf == null) {
      notice(texts.format("documents.original-again", readFrom.get()), "mdoal-info");
    }
    writable(true);
    title.requestFocus();
  }

  private void begin(@Nullable DocumentView document, String name) {
    kept.leave();
    changed = document;
    pdf = null;
    lastRead = "";
    heading.setText(texts.get(name));
  }

  /** Changes a document; its text only while nothing is marked in it. */
  void change(DocumentView document) {
    begin(document, "documents.change.heading");
    fill(document.title(), document.kind(), document.date(), document.text());
    boolean free = !model.hasItems(document);
    writable(free);
    CaseFile file = model.file();
    if (file != null) {
      putBack(document, file);
    }
    if (!free) {
      notice(texts.get("documents.text-stands"), "mdoal-lock");
    }
    title.requestFocus();
  }

  /** Shows what a colleague saved first, in the place of the fields. */
  private void show(Clash<DocumentView, NewDocument> clash) {
    ScrollPane scroll =
        new ScrollPane(
            clash.pane(
                texts,
                settled -> change(clash.theirs(), settled),
                () -> {
                  kept.saved();
                  close();
                }));
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("rd-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(heading, scroll);
  }

  private void change(DocumentView before, NewDocument now) {
    model.change(
        before,
        now,
        () -> {
          kept.saved();
          close();
        },
        this::show);
  }

  private void putBack(DocumentView document, CaseFile file) {
    String at = DraftPlaces.document(file.id(), document.id());
    if (!kept.begin(at, file.number(), document.version())) {
      return;
    }
    if (kept.outdated()) {
      DocumentKind what = kind.getValue();
      LocalDate when = day.getValue();
      NewDocument mine =
          new NewDocument(
              file.id(),
              what == null ? document.kind() : what,
              title.getText(),
              when == null ? document.date() : when,
              text.getText());
      show(DocumentClash.of(texts.get("conflict.put-back"), null, mine, document, model.desk()));
    } else {
      notice(texts.get("documents.put-back"), "mdomz-restore");
    }
  }

  private void fill(String name, DocumentKind what, LocalDate when, String words) {
    getChildren().setAll(fields);
    title.setText(name);
    kind.setValue(what);
    day.setValue(when);
    text.setText(words);
    readFrom.set("");
    notices.getChildren().clear();
    Nodes.show(missing, false);
    showLength();
  }

  private void writable(boolean free) {
    text.setEditable(free);
    Nodes.show(paste, free);
    Nodes.show(read, free && changed == null);
  }

  private void notice(String words, String icon) {
    Label notice = Nodes.wrapped(words, "rd-small", "rd-warn");
    notice.setGraphic(new FontIcon(icon));
    notices.getChildren().add(notice);
  }

  private void showLength() {
    length.setText(
        texts.format("documents.length", text.getText().length(), Documents.LONGEST_TEXT));
  }

  /** Puts in what lies on the clipboard, and begins where nothing has been chosen. */
  void paste() {
    String clip = Clipboard.getSystemClipboard().getString();
    if (clip == null || clip.isBlank()) {
      notices.getChildren().clear();
      notice(texts.get("documents.paste.none"), "mdoal-info");
      return;
    }
    text.replaceSelection(TextFile.clean(clip));
    text.requestFocus();
  }

  /** Asks for a file and puts its text here. */
  void read() {
    model.read(file -> {
      pdf = file.pdf();
      readFrom.set(pdf == null ? "" : file.title());
      if (title.getText().isBlank()) {
        title.setText(file.title());
      }
      notices.getChildren().clear();
      put(file.text());
      file.notices().forEach(each -> notice(each, "mdoal-info"));
    });
  }

  /** The text of a file in the place of an earlier file's, and after what has been written. */
  private void put(String words) {
    String written = text.getText().equals(lastRead) ? "" : text.getText().strip();
    if (written.isEmpty()) {
      text.setText(words);
      lastRead = text.getText();
    } else {
      text.setText(written + "\n\n" + words);
      lastRead = "";
      notice(texts.get("documents.read-after"), "mdoal-info");
    }
  }

  private void save() {
    DocumentKind what = kind.getValue();
    LocalDate when = day.getValue();
    String words = text.isEditable() ? TextFile.clean(text.getText()) : text.getText();
    Nodes.show(missing, true);
    if (title.getText().isBlank() || what == null || when == null) {
      missing.setText(texts.get("documents.head-missing"));
      return;
    }
    if (words.length() > Documents.LONGEST_TEXT) {
      missing.setText(texts.format("documents.too-long", words.length(), Documents.LONGEST_TEXT));
      return;
    }
    if (words.isBlank() && pdf == null) {
      missing.setText(texts.get("documents.text-missing"));
      return;
    }
    Nodes.show(missing, false);
    NewDocument document = model.document(what, title.getText(), when, words);
    DocumentView before = changed;
    if (before == null) {
      model.add(
          document,
          pdf,
          () -> {
            pdf = null;
            kept.saved();
            close();
          });
    } else {
      change(
          before,
          new NewDocument(
              document.caseId(),
              document.kind(),
              document.title(),
              document.date(),
              Objects.equals(text.getText(), before.text()) ? before.text() : words));
    }
  }

  /** Closes the form; what is written in it and not saved waits among the items. */
  private void close() {
    kept.leave();
    onClose.run();
  }

  private void onKey(KeyEvent key) {
    if (Shortcut.SAVE.matches(key) && getChildren().contains(text.getParent())) {
      save();
      key.consume();
    } else if (Shortcut.CLOSE.matches(key) && !day.isShowing() && !kind.isShowing()) {
      close();
      key.consume();
    }
  }
}
