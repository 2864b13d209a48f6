package se.rattdela.desktop.caseview;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.audit.AuditEvent;
import se.rattdela.casework.history.FieldChange;
import se.rattdela.desktop.common.Segments;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** What has happened in the case: the events of the log, or what the fields said before. */
final class HistoryTab implements CaseTab {
  private final CaseViewModel model;
  private final BorderPane root = new BorderPane();
  private final TableView<AuditEvent> events = new TableView<>();
  private final TableView<FieldChange> changes = new TableView<>();
  private final ChangedFields words;
  private final BorderPane changed = new BorderPane();
  private boolean showsChanges;

  HistoryTab(CaseViewModel model, CaseTables tables, Texts texts, Words words) {
    this.model = model;
    this.words = new ChangedFields(texts, words);
    events.setId("history");
    events.setAccessibleText(texts.get("case.tab.history"));
    tables.history(events);
    changes.setId("changes");
    changes.setAccessibleText(texts.get("history.changes"));
    this.words.columns(changes);
    ChangeDetail detail = new ChangeDetail(texts, this.words);
    changes
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((observable, before, now) -> detail.show(now));
    changed.setCenter(changes);
    changed.setBottom(detail);
    Segments<Boolean> choice =
        new Segments<Boolean>(texts.get("case.tab.history"))
            .with(texts.get("history.events"), false)
            .with(texts.get("history.changes"), true);
    choice.show(false);
    choice.onChoice(this::choose);
    HBox bar = new HBox(choice);
    bar.setId("segments");
    bar.setPadding(new Insets(8, 16, 8, 16));
    bar.getStyleClass().add("rd-canvas");
    root.setTop(bar);
    root.setCenter(events);
  }

  private void choose(@Nullable Boolean wanted) {
    showsChanges = Boolean.TRUE.equals(wanted);
    root.setCenter(showsChanges ? changed : events);
    chosen();
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void show(CaseViewModel.Opened opened) {
    events.getItems().setAll(opened.history());
    words.use(opened.file());
    chosen();
  }

  @Override
  public void chosen() {
    if (showsChanges) {
      model.changedFields(this::show);
    }
  }

  private void show(List<FieldChange> fetched, ChangedValues.Known known) {
    words.use(known);
    changes.getItems().setAll(fetched);
  }

  @Override
  public void focus() {
    (showsChanges ? changes : events).requestFocus();
  }
}
