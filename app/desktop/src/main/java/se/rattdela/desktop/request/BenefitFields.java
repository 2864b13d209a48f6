package se.rattdela.desktop.request;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.benefit.Benefit;
import se.rattdela.casework.benefit.Benefits;
import se.rattdela.casework.benefit.DecidingBody;
import se.rattdela.casework.request.Matter;
import se.rattdela.desktop.common.Choices;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;

/**
 * Which benefit, and who decided it. Only bodies that may have decided the benefit can be chosen;
 * where there is one, it is chosen.
 */
final class BenefitFields {
  private static final Benefit OTHER = new Benefit(Matter.OTHER_BENEFIT, "", List.of());

  private final Benefits benefits;
  private final Function<String, List<DecidingBody>> bodiesOf;
  private final ComboBox<Benefit> benefit;
  private final TextField benefitName;
  private final VBox benefitNameBox;
  private final ComboBox<DecidingBody> body;

  BenefitFields(
      Benefits benefits,
      Function<String, List<DecidingBody>> bodiesOf,
      ComboBox<Benefit> benefit,
      TextField benefitName,
      VBox benefitNameBox,
      ComboBox<DecidingBody> body,
      VBox bodyNameBox,
      Texts texts,
      Runnable onChange) {
    this.benefits = benefits;
    this.bodiesOf = bodiesOf;
    this.benefit = benefit;
    this.benefitName = benefitName;
    this.benefitNameBox = benefitNameBox;
    this.body = body;
    Choices.word(
        benefit, each -> each.equals(OTHER) ? texts.get("matter.benefit.other") : each.label());
    Choices.word(body, DecidingBody::label);
    benefit.getItems().setAll(benefits.benefits());
    benefit.getItems().add(OTHER);
    benefit
        .valueProperty()
        .addListener((observable, before, now) -> {
          showBodies(now);
          onChange.run();
        });
    body.valueProperty()
        .addListener((observable, before, now) -> {
          Nodes.show(bodyNameBox, now != null && now.named());
          onChange.run();
        });
    benefitName.textProperty().addListener((observable, before, now) -> onChange.run());
    showBodies(null);
    Nodes.show(bodyNameBox, false);
  }

  private void showBodies(@Nullable Benefit chosen) {
    Nodes.show(benefitNameBox, OTHER.equals(chosen));
    List<DecidingBody> possible = chosen == null ? List.of() : bodiesOf.apply(chosen.code());
    DecidingBody before = body.getValue();
    body.getItems().setAll(possible);
    if (possible.size() == 1) {
      body.setValue(possible.getFirst());
    } else {
      body.setValue(before != null && possible.contains(before) ? before : null);
    }
  }

  void show(String benefitCode, String name, String bodyCode) {
    benefit.setValue(
        benefitCode.equals(Matter.OTHER_BENEFIT)
            ? OTHER
            : benefits.benefit(benefitCode).orElse(null));
    benefitName.setText(name);
    benefits.body(bodyCode).filter(body.getItems()::contains).ifPresent(body::setValue);
  }

  String benefitCode() {
    Benefit chosen = benefit.getValue();
    return chosen == null ? "" : chosen.code();
  }

  String benefitName() {
    return OTHER.equals(benefit.getValue()) ? benefitName.getText().strip() : "";
  }

  String bodyCode() {
    DecidingBody chosen = body.getValue();
    return chosen == null ? "" : chosen.code();
  }
}
