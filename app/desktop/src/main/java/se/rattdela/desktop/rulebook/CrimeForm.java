package se.rattdela.desktop.rulebook;

import java.util.Map;
import java.util.function.BiFunction;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.common.Choices;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Segments;
import se.rattdela.desktop.common.Texts;
import se.rattdela.rules.Crime;
import se.rattdela.rules.Question;

/** The fields of the crime that a piece of information is about; all of them may be unknown. */
final class CrimeForm extends VBox {
  private final BenchViewModel model;
  private final Texts texts;
  private final CheckBox concerns = new CheckBox();
  private final VBox fields = new VBox(8);
  private final ComboBox<@Nullable String> stage = new ComboBox<>();
  private final ComboBox<@Nullable String> form = new ComboBox<>();
  private final ComboBox<@Nullable String> kind = new ComboBox<>();
  private final TextField months = new TextField();
  private final TextField victimAge = new TextField();
  private final Segments<Boolean> prison;
  private boolean following;

  CrimeForm(BenchViewModel model, Texts texts) {
    super(8);
    this.model = model;
    this.texts = texts;
    concerns.setText(texts.get("rulebook.bench.crime"));
    concerns.setId("benchCrime");
    concerns.setOnAction(
        pressed -> model.change(q -> q.withCrime(concerns.isSelected() ? Crime.UNKNOWN : null)));
    combo(
        stage,
        "crime.stage",
        texts.get("rulebook.bench.crime.stage"),
        (crime, code) ->
            new Crime(
                code,
                crime.form(),
                crime.kind(),
                crime.minimumMonths(),
                crime.prison(),
                crime.victimAge()));
    combo(
        form,
        "crime.form",
        texts.get("rulebook.bench.crime.form"),
        (crime, code) ->
            new Crime(
                crime.stage(),
                code,
                crime.kind(),
                crime.minimumMonths(),
                crime.prison(),
                crime.victimAge()));
    combo(
        kind,
        "crime.kind",
        texts.get("rulebook.bench.crime.kind"),
        (crime, code) ->
            new Crime(
                crime.stage(),
                crime.form(),
                code,
                crime.minimumMonths(),
                crime.prison(),
                crime.victimAge()));
    prison =
        new Segments<Boolean>(texts.get("rulebook.bench.crime.prison"))
            .with(texts.get("common.yes"), true)
            .with(texts.get("common.no"), false)
            .with(texts.get("rulebook.bench.unknown"), null)
            .onChoice(is ->
                change(
                    (crime, value) ->
                        new Crime(
                            crime.stage(),
                            crime.form(),
                            crime.kind(),
                            crime.minimumMonths(),
                            value,
                            crime.victimAge()),
                    is));
    number(
        months,
        texts.get("rulebook.bench.crime.months"),
        (crime, value) ->
            new Crime(
                crime.stage(),
                crime.form(),
                crime.kind(),
                value,
                crime.prison(),
                crime.victimAge()));
    number(
        victimAge,
        texts.get("rulebook.bench.crime.victim"),
        (crime, value) ->
            new Crime(
                crime.stage(),
                crime.form(),
                crime.kind(),
                crime.minimumMonths(),
                crime.prison(),
                value));
    Label prisonName = Nodes.label(texts.get("rulebook.bench.crime.prison"), "rd-field-label");
    HBox prisonRow = new HBox(8, Nodes.growing(prisonName), Nodes.spring(), prison);
    prisonRow.getStyleClass().add("rd-row");
    fields.getChildren().addAll(stage, form, kind, new HBox(8, months, victimAge), prisonRow);
    getChildren().addAll(concerns, fields);
  }

  /** Shows the crime of a question. */
  void show(Question question) {
    following = true;
    Crime crime = question.crime();
    concerns.setSelected(crime != null);
    concerns.setDisable(Questions.needsCrime(question));
    Nodes.show(fields, crime != null);
    if (crime != null) {
      stage.setValue(crime.stage());
      form.setValue(crime.form());
      kind.setValue(crime.kind());
      months.setText(Numbers.text(crime.minimumMonths()));
      victimAge.setText(Numbers.text(crime.victimAge()));
      prison.show(crime.prison());
    }
    following = false;
  }

  private void combo(
      ComboBox<@Nullable String> combo,
      String key,
      String name,
      BiFunction<Crime, @Nullable String, Crime> with) {
    Map<String, String> codes = model.vocabulary().crimeCodes().getOrDefault(key, Map.of());
    Choices.fill(
        combo,
        codes.keySet(),
        code -> codes.getOrDefault(code, code),
        texts.format("rulebook.bench.unknown.named", name));
    combo.setAccessibleText(name);
    combo.setMinWidth(0);
    combo.setMaxWidth(Double.MAX_VALUE);
    combo.valueProperty().addListener((observable, before, now) -> change(with, now));
  }

  private void number(
      TextField field, String name, BiFunction<Crime, @Nullable Integer, Crime> with) {
    field.setPromptText(name);
    field.setAccessibleText(name);
    Numbers.restrict(field);
    field.textProperty().addListener((observable, before, now) -> change(with, Numbers.value(now)));
  }

  private <T> void change(BiFunction<Crime, @Nullable T, Crime> with, @Nullable T value) {
    if (!following) {
      model.change(q -> {
        Crime crime = q.crime();
        return crime == null ? q : q.withCrime(with.apply(crime, value));
      });
    }
  }
}
