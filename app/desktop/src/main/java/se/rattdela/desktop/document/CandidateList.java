package se.rattdela.desktop.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.common.PersonId;
import se.rattdela.casework.item.NewItem;
import se.rattdela.casework.suggestion.Candidate;
import se.rattdela.casework.suggestion.CandidateDoubt;
import se.rattdela.casework.suggestion.CandidateKind;
import se.rattdela.casework.suggestion.SecrecyProposal;
import se.rattdela.desktop.common.Choices;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.Harm;

/**
 * What the program has found in the text. Nothing of it is marked before the officer confirms it,
 * one by one or all of a kind, and has said whose it is where the text does not tell.
 */
final class CandidateList extends BorderPane {
  /** A heading or a candidate. */
  private sealed interface Line {
    record Heading(CandidateKind kind, List<Candidate> candidates) implements Line {}

    record Found(Candidate candidate) implements Line {}
  }

  private final DocumentsViewModel model;
  private final Texts texts;
  private final Words words;
  private final People people;
  private final ListView<Line> list = new ListView<>();
  private final Label count = Nodes.label("", "rd-muted", "rd-small");
  private final Map<Candidate, People.Choice> owners = new HashMap<>();
  private final Set<Candidate> dismissed = new HashSet<>();

  CandidateList(
      DocumentsViewModel model,
      Texts texts,
      Words words,
      Runnable onClose,
      Consumer<Candidate> onReveal) {
    this.model = model;
    this.texts = texts;
    this.words = words;
    this.people = new People(texts);
    setId("candidateList");
    HBox head = new HBox(8, Nodes.label(texts.get("documents.candidates"), "rd-section"), count);
    head.getStyleClass().add("rd-panel-head");
    Label note = Nodes.wrapped(texts.get("documents.candidates.note"), "rd-small", "rd-muted");
    note.setPadding(new Insets(8, 16, 8, 16));
    setTop(new VBox(head, note));
    list.setId("candidates");
    list.getStyleClass().add("rd-candidates");
    list.setAccessibleText(texts.get("documents.candidates"));
    list.setCellFactory(view -> new Cell());
    list.setPlaceholder(
        Nodes.wrapped(texts.get("documents.candidates.none"), "rd-muted", "rd-pad"));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((observable, before, now) -> {
          if (now instanceof Line.Found(var candidate)) {
            onReveal.accept(candidate);
          }
        });
    setCenter(list);
    Button close = new Button(texts.get("documents.candidates.close"));
    close.setId("closeCandidates");
    close.setOnAction(pressed -> onClose.run());
    HBox foot = new HBox(close);
    foot.setPadding(new Insets(10, 16, 12, 16));
    foot.getStyleClass().add("rd-line-above");
    setBottom(foot);
  }

  void show(List<Candidate> candidates) {
    List<Candidate> left = candidates.stream().filter(each -> !dismissed.contains(each)).toList();
    count.setText(String.valueOf(left.size()));
    List<Line> lines = new ArrayList<>();
    for (CandidateKind kind : CandidateKind.values()) {
      List<Candidate> ofKind = left.stream().filter(each -> each.kind() == kind).toList();
      if (!ofKind.isEmpty()) {
        lines.add(new Line.Heading(kind, ofKind));
        ofKind.forEach(each -> lines.add(new Line.Found(each)));
      }
    }
    list.getItems().setAll(lines);
  }

  /** Whose it is: what the officer has said, else what the text tells, else not known. */
  private People.@Nullable Choice owner(Candidate candidate) {
    People.Choice said = owners.get(candidate);
    CaseFile file = model.file();
    if (said != null || file == null) {
      return said;
    }
    PersonId person = candidate.person();
    return person == null
        ? null
        : people.choices(file).stream()
            .filter(each -> person.equals(each.person()))
            .findFirst()
            .orElse(null);
  }

  /** What may be something else is confirmed by itself alone. */
  private List<Candidate> ready(Line.Heading heading) {
    return heading.candidates().stream()
        .filter(each -> each.doubt() == null && owner(each) != null)
        .toList();
  }

  private void confirm(List<Candidate> candidates) {
    List<NewItem> items = new ArrayList<>();
    for (Candidate candidate : candidates) {
      People.Choice owner = owner(candidate);
      if (owner != null) {
        items.add(item(candidate, owner));
      }
    }
    if (!items.isEmpty()) {
      model.work().mark(items, () -> model.drop(candidates));
    }
  }

  private NewItem item(Candidate candidate, People.Choice owner) {
    CaseFile file = Objects.requireNonNull(model.file());
    CasePerson person = model.person(owner.person());
    String category =
        candidate.kind() == CandidateKind.NAME
                && person != null
                && person.role() == PersonRole.REPORTER
            ? "REPORTER_IDENTITY"
            : candidate.kind().category();
    return new NewItem(
        file.id(),
        title(candidate, person),
        "",
        category,
        owner.person(),
        model.passages(candidate),
        model.proposedSecrecy(category, owner.person()),
        Harm.UNKNOWN,
        null,
        Map.of(),
        SecrecyProposal.protectedData(person));
  }

  /** Stands in the decision, so it says what kind of thing it is and not what it says. */
  private String title(Candidate candidate, @Nullable CasePerson person) {
    String kind = words.of(candidate.kind());
    if (person == null || person.role() == PersonRole.SUBJECT) {
      return kind;
    }
    return texts.format(
        "documents.candidate.of",
        kind,
        person.relation().isEmpty() ? words.of(person.role()) : person.relation());
  }

  private final class Cell extends ListCell<Line> {
    Cell() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      setText(null);
      switch (line) {
        case null -> setGraphic(null);
        case Line.Heading heading -> setGraphic(heading(heading));
        case Line.Found(var candidate) -> setGraphic(found(candidate));
      }
    }

    private HBox heading(Line.Heading heading) {
      List<Candidate> sure = ready(heading);
      int ready = sure.size();
      Button all = new Button(texts.format("documents.candidates.all", ready));
      all.getStyleClass().add("rd-small-button");
      all.setMinWidth(Region.USE_PREF_SIZE);
      all.setId("confirm-" + heading.kind());
      all.setDisable(ready == 0);
      all.setAccessibleText(
          texts.format("documents.candidates.all.spoken", ready, words.of(heading.kind())));
      all.setOnAction(pressed -> confirm(sure));
      HBox row =
          new HBox(
              8,
              Nodes.label(words.of(heading.kind()), "rd-small-strong"),
              Nodes.label(String.valueOf(heading.candidates().size()), "rd-muted", "rd-small"),
              Nodes.spring(),
              all);
      row.setAlignment(Pos.CENTER_LEFT);
      row.setMinHeight(36);
      return row;
    }

    private VBox found(Candidate candidate) {
      Label text = Nodes.wrapped(candidate.words(), "rd-strong");
      int places = candidate.places().size();
      HBox first = new HBox(8, Nodes.growing(text));
      if (places > 1) {
        Label many =
            Nodes.label(texts.format("documents.candidate.places", places), "rd-muted", "rd-small");
        many.setMinWidth(Region.USE_PREF_SIZE);
        first.getChildren().add(many);
      }
      ComboBox<People.@Nullable Choice> whose = new ComboBox<>();
      Choices.word(whose, People.Choice::name);
      CaseFile file = model.file();
      if (file != null) {
        whose.getItems().setAll(people.choices(file));
      }
      whose.setPromptText(texts.get("documents.candidate.whose"));
      whose.setAccessibleText(texts.format("documents.candidate.whose.spoken", candidate.words()));
      whose.setMinWidth(0);
      whose.setMaxWidth(Double.MAX_VALUE);
      whose.setValue(owner(candidate));
      whose.setOnAction(chosen -> {
        People.Choice choice = whose.getValue();
        if (choice != null) {
          owners.put(candidate, choice);
          list.refresh();
        }
      });
      Button confirm = new Button(texts.get("documents.candidate.confirm"));
      confirm.getStyleClass().add("rd-small-button");
      confirm.setMinWidth(Region.USE_PREF_SIZE);
      confirm.setAccessibleText(
          texts.format("documents.candidate.confirm.spoken", candidate.words()));
      confirm.setDisable(owner(candidate) == null);
      confirm.setOnAction(pressed -> confirm(List.of(candidate)));
      Button dismiss = new Button("", new FontIcon("mdoal-close"));
      dismiss.getStyleClass().addAll("rd-small-button", "rd-icon-only");
      dismiss.setAccessibleText(
          texts.format("documents.candidate.dismiss.spoken", candidate.words()));
      dismiss.setOnAction(pressed -> {
        dismissed.add(candidate);
        show(model.candidatesProperty().get());
      });
      first.getChildren().addAll(confirm, dismiss);
      first.setAlignment(Pos.CENTER_LEFT);
      VBox box = new VBox(4, first);
      CandidateDoubt doubt = candidate.doubt();
      if (doubt != null) {
        Label why = Nodes.wrapped(words.of(doubt), "rd-small", "rd-muted");
        why.setGraphic(new FontIcon("mdoal-help_outline"));
        box.getChildren().add(why);
        confirm.setAccessibleHelp(words.of(doubt));
      }
      box.getChildren().add(whose);
      box.setPadding(new Insets(4, 0, 6, 0));
      return box;
    }
  }
}
