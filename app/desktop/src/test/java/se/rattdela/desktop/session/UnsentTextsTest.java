package se.rattdela.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;

class UnsentTextsTest {
  private final UnsentTexts unsent = new UnsentTexts();
  private final StringProperty text = new SimpleStringProperty("");
  private final KeptTexts kept = new KeptTexts(unsent).with("text", text);

  private StringProperty open(String place) {
    StringProperty text = new SimpleStringProperty("från databasen");
    unsent.follow(place, "reason", text);
    return text;
  }

  @Test
  void whatWasWrittenIsThereAgainWhenThePageIs() {
    open("1 needed").set("Halvskrivet skäl");
    assertThat(open("1 needed").get()).isEqualTo("Halvskrivet skäl");
    assertThat(open("2 needed").get()).isEqualTo("från databasen");
  }

  @Test
  void aTextThatWasEmptiedStaysEmpty() {
    open("1 needed").set("");
    assertThat(open("1 needed").get()).isEmpty();
  }

  @Test
  void whatIsSavedIsNotKeptBesideTheDatabase() {
    open("1 needed").set("Halvskrivet skäl");
    unsent.saved("1 needed");
    assertThat(open("1 needed").get()).isEqualTo("från databasen");
  }

  @Test
  void whatIsSavedIsNotOfferedAnyMore() {
    open("1 needed").set("Halvskrivet skäl");
    open("2 needed").set("Ett annat");
    unsent.offerAgain();
    assertThat(unsent.offeredProperty().get()).isEqualTo(2);
    unsent.saved("1 needed");
    assertThat(unsent.offeredProperty().get()).isEqualTo(1);
    assertThat(unsent.found()).extracting(UnsentTexts.Found::place).containsExactly("2 needed");
  }

  private boolean fill(String place, String stored) {
    kept.end();
    text.set(stored);
    return kept.begin(place, "");
  }

  @Test
  void eachPlaceHasItsOwnText() {
    fill("phrase/1", "ett");
    text.set("ett, ändrat");
    assertThat(fill("phrase/2", "två")).isFalse();
    assertThat(text.get()).isEqualTo("två");
    assertThat(fill("phrase/1", "ett")).isTrue();
    assertThat(text.get()).isEqualTo("ett, ändrat");
  }

  @Test
  void fillingTheFormKeepsNothing() {
    fill("phrase/1", "ett");
    fill("phrase/2", "två");
    assertThat(unsent.holds("phrase/1")).isFalse();
    assertThat(unsent.holds("phrase/2")).isFalse();
  }

  @Test
  void whatIsSavedIsGone() {
    fill("phrase/1", "ett");
    text.set("ett, ändrat");
    kept.saved();
    assertThat(fill("phrase/1", "ett, ändrat")).isFalse();
    assertThat(unsent.holds("phrase/1")).isFalse();
  }

  @Test
  void aTextWrittenOnAnotherVersionIsKnownToBeOutdated() {
    kept.begin("document/1", "", 3);
    text.set("nytt");
    kept.end();
    text.set("kollegans");
    assertThat(kept.begin("document/1", "", 4)).isTrue();
    assertThat(kept.outdated()).isTrue();
    kept.saved();
    kept.end();
    text.set("kollegans");
    assertThat(kept.begin("document/1", "", 4)).isFalse();
    assertThat(kept.outdated()).isFalse();
  }

  @Test
  void onlyWhatWasWrittenIsOfferedAgain() {
    fill("phrase/1", "ett");
    text.set("ett, ändrat");
    fill("phrase/2", "två");
    text.set(" ");
    unsent.offerAgain();
    assertThat(unsent.found())
        .singleElement()
        .satisfies(found -> assertThat(found.place()).isEqualTo("phrase/1"));
  }
}
