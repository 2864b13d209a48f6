package se.rattdela.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;

class UnsentTextsTest {
  private final UnsentTexts unsent = new UnsentTexts();

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
}
