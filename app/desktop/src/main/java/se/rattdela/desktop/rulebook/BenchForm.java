package se.rattdela.desktop.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.common.Choices;
import se.rattdela.desktop.common.IsoDay;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Segments;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.Harm;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.Question;
import se.rattdela.rules.pack.Vocabulary;

/** The fields of the question that every provision asks about. */
final class BenchForm extends VBox {
  private final BenchViewModel model;
  private final Texts texts;
  private final DatePicker date = new DatePicker();
  private final TextField age = new TextField();
  private final ComboBox<@Nullable String> recipient = new ComboBox<>();
  private final ComboBox<@Nullable String> purpose = new ComboBox<>();
  private final ComboBox<@Nullable String> category = new ComboBox<>();
  private final ComboBox<@Nullable String> holder = new ComboBox<>();
  private final MenuButton secrecy = new MenuButton();
  private final Segments<Initiative> initiative;
  private final Segments<Harm> harm;
  private final CrimeForm crime;
  private final Words words;
  private boolean following;

  BenchForm(BenchViewModel model, RuleWords rules, Texts texts, Words words) {
    super(10);
    this.model = model;
    this.texts = texts;
    this.words = words;
    Vocabulary vocabulary = model.vocabulary();
    date.setId("benchDate");
    date.setConverter(new IsoDay());
    date.setMinWidth(0);
    date.setPrefWidth(150);
    date.setMaxWidth(Double.MAX_VALUE);
    date.valueProperty().addListener((observable, before, now) -> onDate(now));
    age.setId("benchAge");
    age.setPrefWidth(84);
    Numbers.restrict(age);
    age.textProperty()
        .addListener(
            (observable, before, now) -> change(q -> q.withSubjectAge(Numbers.value(now))));
    combo(
        recipient,
        "benchRecipient",
        List.copyOf(vocabulary.recipients().keySet()),
        rules::recipient,
        Questions::withRecipient);
    named(purpose, "benchPurpose", vocabulary.purposes(), Questions::withPurpose);
    named(category, "benchCategory", vocabulary.categories(), Questions::withCategory);
    named(holder, "benchHolder", vocabulary.holders(), Questions::withHolder);
    secrecy.setId("benchSecrecy");
    secrecy.setMinWidth(0);
    secrecy.setMaxWidth(Double.MAX_VALUE);
    for (String code : vocabulary.secrecies().keySet()) {
      CheckMenuItem item = new CheckMenuItem(rules.secrecyNamed(code));
      item.setUserData(code);
      item.setOnAction(chosen -> change(q -> Questions.withSecrecy(q, chosenSecrecy())));
      secrecy.getItems().add(item);
    }
    initiative =
        new Segments<Initiative>(texts.get("rulebook.bench.initiative"))
            .with(texts.get("rulebook.bench.request"), Initiative.REQUEST)
            .with(texts.get("rulebook.bench.own"), Initiative.OWN)
            .with(texts.get("rulebook.bench.unknown"), null)
            .onChoice(chosen -> change(q -> q.withInitiative(chosen)))
            .wide();
    harm =
        new Segments<Harm>(texts.get("rulebook.bench.harm"))
            .with(texts.get("rulebook.bench.harm.excluded"), Harm.EXCLUDED)
            .with(texts.get("rulebook.bench.harm.not-excluded"), Harm.NOT_EXCLUDED)
            .with(texts.get("rulebook.bench.unknown"), Harm.UNKNOWN)
            .onChoice(chosen -> change(q -> q.withHarm(chosen == null ? Harm.UNKNOWN : chosen)))
            .wide();
    crime = new CrimeForm(model, texts);
    HBox first =
        new HBox(
            12,
            Nodes.growing(field(texts.get("rulebook.bench.date"), date)),
            field(texts.get("rulebook.bench.age"), age));
    VBox more =
        new VBox(
            10,
            field(texts.get("rulebook.bench.purpose"), purpose),
            field(texts.get("rulebook.bench.category"), category),
            field(texts.get("rulebook.bench.secrecy"), secrecy),
            field(texts.get("rulebook.bench.harm"), harm),
            field(texts.get("rulebook.bench.holder"), holder),
            crime);
    TitledPane rest = new TitledPane(texts.get("rulebook.bench.more"), more);
    rest.setId("benchMore");
    rest.setExpanded(false);
    rest.setAnimated(false);
    rest.getStyleClass().add("rd-trace");
    rest.setMinWidth(0);
    getChildren()
        .addAll(
            first,
            field(texts.get("rulebook.bench.recipient"), recipient),
            field(texts.get("rulebook.bench.initiative"), initiative),
            rest);
  }

  /** Shows a question without changing it. */
  void show(Question question, boolean asksAboutCrime) {
    following = true;
    date.setValue(question.date());
    if (!Numbers.text(question.subjectAge()).equals(age.getText())) {
      age.setText(Numbers.text(question.subjectAge()));
    }
    recipient.setValue(question.recipient());
    purpose.setValue(question.purpose());
    category.setValue(question.category());
    holder.setValue(question.holder());
    initiative.show(question.initiative());
    harm.show(question.harm());
    secrecy
        .getItems()
        .forEach(item -> {
          if (item instanceof CheckMenuItem check) {
            check.setSelected(question.secrecy().contains(String.valueOf(check.getUserData())));
          }
        });
    secrecy.setText(
        question.secrecy().isEmpty()
            ? texts.get("rulebook.bench.secrecy.none")
            : words.secrecyShort(question.secrecy()));
    secrecy.setAccessibleText(
        texts.format("rulebook.bench.secrecy.spoken", words.secrecyCited(question.secrecy())));
    crime.show(question);
    Nodes.show(crime, asksAboutCrime || question.crime() != null);
    following = false;
  }

  private List<String> chosenSecrecy() {
    List<String> chosen = new ArrayList<>();
    secrecy
        .getItems()
        .forEach(item -> {
          if (item instanceof CheckMenuItem check && check.isSelected()) {
            chosen.add(String.valueOf(check.getUserData()));
          }
        });
    return chosen;
  }

  private void onDate(@Nullable LocalDate day) {
    if (day != null) {
      change(q -> q.on(day, q.subjectAge()));
    }
  }

  private void change(java.util.function.UnaryOperator<Question> by) {
    if (!following) {
      model.change(by);
    }
  }

  private void named(
      ComboBox<@Nullable String> combo,
      String id,
      Map<String, String> names,
      BiFunction<Question, String, Question> with) {
    combo(combo, id, List.copyOf(names.keySet()), code -> names.getOrDefault(code, code), with);
  }

  private void combo(
      ComboBox<@Nullable String> combo,
      String id,
      List<String> codes,
      Function<String, String> word,
      BiFunction<Question, String, Question> with) {
    combo.setId(id);
    combo.setMinWidth(0);
    combo.setMaxWidth(Double.MAX_VALUE);
    Choices.fill(combo, codes, word, null);
    combo
        .valueProperty()
        .addListener((observable, before, now) -> {
          if (now != null) {
            change(q -> with.apply(q, now));
          }
        });
  }

  private static VBox field(String name, Node control) {
    Label label = Nodes.label(name, "rd-field-label");
    label.setLabelFor(control);
    if (control instanceof ComboBox
        || control instanceof TextField
        || control instanceof DatePicker) {
      control.setAccessibleText(name);
    }
    return new VBox(4, label, control);
  }
}
