package se.rattdela.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeptTextsTest {
  private static final String PLACE = "phrase/1";

  private final UnsentTexts unsent = new UnsentTexts();
  private final StringProperty text = new SimpleStringProperty("");
  private final BooleanProperty tick = new SimpleBooleanProperty();
  private final ObjectProperty<@Nullable DayOfWeek> choice = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
  private final KeptTexts kept =
      new KeptTexts(unsent)
          .with("text", text)
          .tick("tick", tick)
          .choice("choice", choice, DayOfWeek.class)
          .day("day", day);

  private void write() {
    text.set("skrivet");
    tick.set(true);
    choice.set(DayOfWeek.FRIDAY);
    day.set(LocalDate.of(2026, 3, 16));
  }

  private void empty() {
    kept.end();
    text.set("");
    tick.set(false);
    choice.set(null);
    day.set(null);
  }

  @Test
  void everyKindOfFieldIsPutBackAsItWas() {
    assertThat(kept.begin(PLACE, "", 1)).isFalse();
    write();
    empty();
    assertThat(kept.begin(PLACE, "", 1)).isTrue();
    assertThat(kept.outdated()).isFalse();
    assertThat(text.get()).isEqualTo("skrivet");
    assertThat(tick.get()).isTrue();
    assertThat(choice.get()).isEqualTo(DayOfWeek.FRIDAY);
    assertThat(day.get()).isEqualTo(LocalDate.of(2026, 3, 16));
  }

  @Test
  void aChoiceThatWasTakenAwayIsPutBackAsNone() {
    choice.set(DayOfWeek.MONDAY);
    kept.begin(PLACE, "", 1);
    choice.set(null);
    kept.end();
    choice.set(DayOfWeek.MONDAY);
    assertThat(kept.begin(PLACE, "", 1)).isTrue();
    assertThat(choice.get()).isNull();
  }

  @Test
  void whatWasWrittenAgainstAnotherVersionIsOutdatedUntilItIsSettled() {
    kept.begin(PLACE, "", 1);
    write();
    empty();
    assertThat(kept.begin(PLACE, "", 2)).isTrue();
    assertThat(kept.outdated()).isTrue();
    kept.end();
    empty();
    kept.begin(PLACE, "", 2);
    assertThat(kept.outdated()).as("as long as nothing has been chosen").isTrue();

    kept.stored(PLACE, "", 2, true);
    assertThat(kept.outdated()).isFalse();
    empty();
    assertThat(kept.begin(PLACE, "", 2)).as("kept until it is saved").isTrue();
    assertThat(kept.outdated()).isFalse();
    kept.saved();
    assertThat(unsent.holds(PLACE)).isFalse();
  }

  @Test
  void whatIsStoredElsewhereFromNowOnIsKeptThereAndNotHere() {
    kept.begin(PLACE, "", "");
    text.set("nytt");
    kept.stored("phrase/2", "", 1, false);
    assertThat(unsent.holds(PLACE)).isFalse();
    assertThat(unsent.holds("phrase/2")).isFalse();
    text.set("mer");
    assertThat(unsent.text("phrase/2", "text")).isEqualTo("mer");
  }

  @Test
  void whatAnotherVersionOfTheProgramKeptIsLetBe() {
    unsent.keep(PLACE, "choice", "HOLIDAY");
    unsent.keep(PLACE, "day", "i går");
    unsent.keep(PLACE, "text", "läsligt");
    assertThat(kept.begin(PLACE, "", 1)).isTrue();
    assertThat(text.get()).isEqualTo("läsligt");
    assertThat(choice.get()).isNull();
    assertThat(day.get()).isNull();
  }
}
