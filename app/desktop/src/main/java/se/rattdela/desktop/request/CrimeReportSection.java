package se.rattdela.desktop.request;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import se.rattdela.casework.benefit.Benefit;
import se.rattdela.casework.benefit.Benefits;
import se.rattdela.casework.benefit.DecidingBody;
import se.rattdela.casework.request.Matter;
import se.rattdela.desktop.common.IsoDay;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.ui.View;

/** A report of a suspected benefit crime: benefit, suspicion and what it rests on. */
@SuppressWarnings("NullAway.Init") // filled by the view
final class CrimeReportSection implements MatterSection {
  private final Benefits benefits;
  private final Texts texts;
  private final Consumer<Matter> onChange;
  private final Parent root;
  private BenefitFields benefitFields;
  private JudgedField suspicion;
  private boolean filling;
  @FXML private ComboBox<Benefit> benefit;
  @FXML private VBox benefitNameBox;
  @FXML private TextField benefitName;
  @FXML private ComboBox<DecidingBody> body;
  @FXML private VBox bodyNameBox;
  @FXML private TextField bodyName;
  @FXML private DatePicker discovered;
  @FXML private TextField period;
  @FXML private TextField amount;
  @FXML private HBox suspected;
  @FXML private TextArea suspectedReason;
  @FXML private TextArea circumstances;

  CrimeReportSection(Benefits benefits, Texts texts, Consumer<Matter> onChange) {
    this.benefits = benefits;
    this.texts = texts;
    this.onChange = onChange;
    this.root = new Views(texts).load(View.CRIME_REPORT, this);
  }

  @Override
  public Parent root() {
    return root;
  }

  @FXML
  void initialize() {
    filling = true;
    benefitFields =
        new BenefitFields(
            benefits,
            benefits::deciding,
            benefit,
            benefitName,
            benefitNameBox,
            body,
            bodyNameBox,
            texts,
            this::changed);
    suspicion =
        new JudgedField(
            suspected, suspectedReason, texts.get("matter.suspected"), texts, this::changed);
    for (TextInputControl field :
        new TextInputControl[] {bodyName, period, amount, circumstances}) {
      field.textProperty().addListener((observable, before, now) -> changed());
    }
    discovered.setConverter(new IsoDay());
    discovered.valueProperty().addListener((observable, before, now) -> changed());
    filling = false;
  }

  private void changed() {
    if (filling) {
      return;
    }
    onChange.accept(
        new Matter.CrimeReport(
            benefitFields.benefitCode(),
            benefitFields.benefitName(),
            benefitFields.bodyCode(),
            bodyNameBox.isVisible() ? bodyName.getText().strip() : "",
            discovered.getValue(),
            suspicion.judged(),
            circumstances.getText().strip(),
            period.getText().strip(),
            amount.getText().strip()));
  }

  @Override
  public void show(Matter matter, String recipient) {
    if (matter instanceof Matter.CrimeReport report) {
      filling = true;
      benefitFields.show(report.benefit(), report.benefitName(), report.decidedBy());
      bodyName.setText(report.bodyName());
      discovered.setValue(report.discovered());
      suspicion.show(report.suspected());
      circumstances.setText(report.circumstances());
      period.setText(report.period());
      amount.setText(report.amount());
      filling = false;
    }
  }
}
