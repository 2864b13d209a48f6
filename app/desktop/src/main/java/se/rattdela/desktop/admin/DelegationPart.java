package se.rattdela.desktop.admin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.decision.DecisionKind;
import se.rattdela.casework.delegation.AppealCourt;
import se.rattdela.casework.delegation.DelegationPoint;
import se.rattdela.casework.delegation.SettingsField;
import se.rattdela.desktop.common.IsoDay;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.DraftPlaces;
import se.rattdela.desktop.session.KeptTexts;
import se.rattdela.desktop.session.Words;

/**
 * Where decisions are appealed, and who may decide what. A point is added or given a last day; it
 * is never removed once it has been saved.
 */
final class DelegationPart {
  private final Fields fields;
  private final Texts texts;
  private final Words words;
  private final LocalDate today;
  private final ComboBox<AppealCourt> court = new ComboBox<>();
  private final TextField decision;
  private final VBox lines = new VBox();
  private final TextField number = new TextField();
  private final TextField function = new TextField();
  private final DatePicker from;
  private final CheckBox heavy = new CheckBox();
  private final Map<DecisionKind, CheckBox> kinds = new EnumMap<>(DecisionKind.class);
  private final Label addProblem = Nodes.wrapped("", "rd-danger", "rd-small");
  private final Section root;
  private final KeptTexts keptNew;
  private List<DelegationPoint> saved = List.of();
  private List<DelegationPoint> points = new ArrayList<>();

  /**
   * The part.
   *
   * @param keptNew keeps the point that is being written
   */
  DelegationPart(Fields fields, Words words, LocalDate today, KeptTexts keptNew) {
    this.fields = fields;
    this.texts = fields.texts();
    this.words = words;
    this.today = today;
    this.keptNew = keptNew;
    court.getItems().setAll(AppealCourt.values());
    TechnicalPart.choice(court, SettingsField.APPEAL_COURT, fields, AppealCourt::title);
    decision = fields.text(SettingsField.DELEGATION_DECISION);
    from = picker("settings.point.from", "settings-point-from");
    root =
        new Section("mdoal-gavel", texts.get("settings.delegation"), "")
            .with(
                Section.columns(
                    2,
                    fields.box(SettingsField.APPEAL_COURT, court),
                    fields.box(SettingsField.DELEGATION_DECISION, decision)),
                fields.box(SettingsField.POINT, "", texts.get("settings.points"), new VBox(lines)),
                addForm());
    keepNew();
  }

  /** A point that was begun and not added stands in its fields again. */
  private void keepNew() {
    keptNew
        .with("number", number.textProperty())
        .with("function", function.textProperty())
        .day("from", from.valueProperty());
    keptNew.tick("heavy", heavy.selectedProperty());
    kinds.forEach((kind, box) -> keptNew.tick(kind.name(), box.selectedProperty()));
    keptNew.begin(DraftPlaces.settingsPoint(), "");
  }

  Node root() {
    return root;
  }

  private DatePicker picker(String key, String id) {
    DatePicker picker = new DatePicker();
    picker.setConverter(new IsoDay());
    picker.setShowWeekNumbers(true);
    picker.setPromptText(texts.get("settings.day.prompt"));
    picker.setAccessibleText(texts.get(key));
    picker.setId(id);
    picker.setPrefWidth(136);
    picker.setMinWidth(136);
    return picker;
  }

  private VBox addForm() {
    number.setId("settings-point-number");
    number.setAccessibleText(texts.get("settings.point.number"));
    number.setPromptText(texts.get("settings.point.number"));
    number.setPrefWidth(90);
    number.setMinWidth(90);
    function.setId("settings-point-function");
    function.setAccessibleText(texts.get("settings.point.function"));
    function.setPromptText(texts.get("settings.point.function"));
    heavy.setText(texts.get("settings.point.heavy"));
    heavy.setId("settings-point-heavy");
    FlowPane boxes = new FlowPane(14, 6);
    for (DecisionKind kind : DecisionKind.values()) {
      CheckBox box = new CheckBox(words.of(kind));
      box.setId("settings-point-" + kind.name().toLowerCase(Locale.ROOT));
      kinds.put(kind, box);
      boxes.getChildren().add(box);
    }
    Button add = new Button(texts.get("settings.point.add"), new FontIcon("mdoal-add"));
    add.setId("settings-point-add");
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setOnAction(pressed -> add());
    Label fromLabel = Nodes.label(texts.get("settings.point.from"), "rd-small", "rd-muted");
    fromLabel.setLabelFor(from);
    fromLabel.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(8, number, Nodes.growing(function), fromLabel, from);
    line.setAlignment(Pos.CENTER_LEFT);
    HBox last = new HBox(8, heavy, Nodes.spring(), add);
    last.setAlignment(Pos.CENTER_LEFT);
    Nodes.show(addProblem, false);
    VBox box =
        new VBox(
            8,
            Nodes.label(texts.get("settings.point.new"), "rd-field-label"),
            line,
            boxes,
            last,
            addProblem);
    box.getStyleClass().add("rd-inset-box");
    return box;
  }

  private void add() {
    Set<String> chosen =
        kinds.entrySet().stream()
            .filter(each -> each.getValue().isSelected())
            .map(each -> each.getKey().name())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    LocalDate first = from.getValue();
    DelegationPoint point =
        new DelegationPoint(
            number.getText().strip(),
            function.getText().strip(),
            chosen,
            heavy.isSelected(),
            first == null ? today : first,
            null);
    boolean whole =
        !point.number().isEmpty()
            && !point.function().isEmpty()
            && !chosen.isEmpty()
            && first != null;
    boolean twice = points.stream().anyMatch(each -> SettingsMerge.same(each, point));
    addProblem.setText(
        !whole
            ? texts.get("settings.point.incomplete")
            : twice ? texts.get("settings.point.twice") : "");
    Nodes.show(addProblem, !addProblem.getText().isEmpty());
    if (whole && !twice) {
      points.add(point);
      forgetNew();
      show();
      fields.touched();
    }
  }

  /** Empties the form for a new point. */
  void forgetNew() {
    number.clear();
    function.clear();
    heavy.setSelected(false);
    kinds.values().forEach(each -> each.setSelected(false));
    from.setValue(null);
    Nodes.show(addProblem, false);
    keptNew.saved();
  }

  private void show() {
    lines.getChildren().clear();
    for (int i = 0; i < points.size(); i++) {
      lines.getChildren().add(line(i));
    }
  }

  private HBox line(int at) {
    DelegationPoint point = points.get(at);
    boolean pending = saved.stream().noneMatch(each -> SettingsMerge.same(each, point));
    DelegationPoint before =
        saved.stream().filter(each -> SettingsMerge.same(each, point)).findFirst().orElse(point);
    LocalDate ended = before.to();
    boolean over = !pending && ended != null && ended.isBefore(today);
    VBox what =
        new VBox(
            2,
            Nodes.wrapped(point.number() + "  " + point.function(), "rd-strong"),
            Nodes.wrapped(kinds(point, words, texts), "rd-small", "rd-muted"));
    Label since =
        Nodes.label(texts.format("settings.point.since", point.from().toString()), "rd-small");
    since.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(10, Nodes.growing(what), since);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("rd-point");
    if (over) {
      line.getChildren()
          .add(
              new Tag(
                  Tag.Kind.PLAIN,
                  "mdoal-history",
                  texts.format("settings.point.ended", String.valueOf(ended))));
      return line;
    }
    DatePicker last = picker("settings.point.to", "settings-point-to-" + at);
    last.setAccessibleText(
        texts.format("settings.of-row", texts.get("settings.point.to"), point.number()));
    last.setPromptText(texts.get("settings.point.open"));
    last.setValue(point.to());
    last.valueProperty()
        .addListener((observable, was, now) -> {
          points.set(at, ending(points.get(at), now));
          fields.touched();
        });
    Label to = Nodes.label(texts.get("settings.point.to"), "rd-small", "rd-muted");
    to.setLabelFor(last);
    to.setMinWidth(Region.USE_PREF_SIZE);
    line.getChildren().addAll(to, last);
    if (pending) {
      Button remove = new Button("", new FontIcon("mdoal-close"));
      remove.getStyleClass().addAll("rd-icon-only", "rd-small-button");
      remove.setAccessibleText(texts.format("settings.point.remove", point.number()));
      remove.setOnAction(pressed -> {
        points.remove(at);
        show();
        fields.touched();
      });
      line.getChildren()
          .addAll(
              new Tag(Tag.Kind.ACCENT, "mdoal-fiber_new", texts.get("settings.point.pending")),
              remove);
    }
    return line;
  }

  /** What a point lets its function decide. */
  static String kinds(DelegationPoint point, Words words, Texts texts) {
    String kinds =
        Stream.of(DecisionKind.values())
            .filter(each -> point.kinds().contains(each.name()))
            .map(words::of)
            .collect(Collectors.joining(", "));
    return kinds + (point.heavySecrecy() ? " · " + texts.get("settings.point.heavy") : "");
  }

  private static DelegationPoint ending(DelegationPoint point, @Nullable LocalDate last) {
    return new DelegationPoint(
        point.number(), point.function(), point.kinds(), point.heavySecrecy(), point.from(), last);
  }

  /**
   * Fills the part.
   *
   * @param standing the points that are saved
   * @param shown those and what is to be added
   */
  void fill(
      @Nullable AppealCourt chosen,
      String number,
      List<DelegationPoint> standing,
      List<DelegationPoint> shown) {
    court.setValue(chosen);
    decision.setText(number);
    saved = List.copyOf(standing);
    points = new ArrayList<>(shown);
    show();
  }

  @Nullable AppealCourt court() {
    return court.getValue();
  }

  String decision() {
    return decision.getText().strip();
  }

  List<DelegationPoint> points() {
    return List.copyOf(points);
  }
}
