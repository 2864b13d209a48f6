package se.rattdela.desktop.matrix;

import atlantafx.base.controls.ProgressSliderSkin;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.common.Texts;

/**
 * Chooses the day whose law is shown. The slider has a tick at each day when the law of the pack
 * changes. On any other day than today the bar is tinted and says so, so that an old answer is
 * never taken for today's.
 */
public final class LawDateBar extends HBox {
  private static final double TIP_BELOW = 40;
  private static final PseudoClass OTHER_DAY = PseudoClass.getPseudoClass("other-day");

  /**
   * A day when the law changes.
   *
   * @param label what changes, in a few words; may be empty
   * @param changes the provisions that change, all of them; the more there are, the more the day is
   *     worth its label where there is no room for every one
   */
  public record Break(LocalDate date, String label, List<String> changes) {
    public Break {
      changes = List.copyOf(changes);
    }
  }

  private final Texts texts;
  private final LocalDate today;
  private final ObjectProperty<LocalDate> date = new SimpleObjectProperty<>();
  private final DatePicker picker = new DatePicker();
  private final Slider slider = new Slider();
  private final Tooltip tip = new Tooltip();
  private final Label title;
  private final Track track;
  private final LocalDate first;
  private boolean following;

  /**
   * Makes a bar that shows today.
   *
   * @param breaks the days when the law changes, in order; may be empty
   */
  public LawDateBar(Texts texts, LocalDate today, List<Break> breaks) {
    this.texts = texts;
    this.today = today;
    LocalDate earliest = breaks.isEmpty() ? today.minusYears(1) : breaks.getFirst().date();
    LocalDate latest = breaks.isEmpty() ? today : breaks.getLast().date();
    this.first = (earliest.isBefore(today) ? earliest : today).minusMonths(2);
    LocalDate last = (latest.isAfter(today) ? latest : today).plusMonths(2);
    getStyleClass().add("rd-law-date");

    title = Nodes.label(texts.get("lawdate.label"), "rd-field-label");
    title.setLabelFor(picker);
    picker.setConverter(new IsoDate());
    picker.setPrefWidth(136);
    picker.setShowWeekNumbers(true);
    picker.setAccessibleText(texts.get("lawdate.accessible"));
    Button reset = new Button(texts.get("lawdate.today"));
    reset.getStyleClass().add("rd-small-button");
    reset.setOnAction(pressed -> date.set(today));
    HBox fields = new HBox(8, picker, reset);
    fields.setAlignment(Pos.CENTER_LEFT);
    VBox left = new VBox(2, title, fields);
    left.setMinWidth(USE_PREF_SIZE);

    slider.setSkin(new ProgressSliderSkin(slider));
    slider.setMin(0);
    slider.setMax((double) ChronoUnit.DAYS.between(first, last));
    slider.setAccessibleText(texts.get("lawdate.slider.accessible"));
    slider.addEventFilter(KeyEvent.KEY_PRESSED, event -> onSliderKey(event, breaks));
    slider
        .valueProperty()
        .addListener((observable, before, now) -> {
          if (!following) {
            date.set(first.plusDays(Math.round(now.doubleValue())));
          }
        });
    track = new Track(breaks);
    slider.setTooltip(tip);
    slider.focusedProperty().addListener((observable, before, now) -> tip.hide());
    slider.addEventFilter(MouseEvent.MOUSE_MOVED, move -> tip.setText(track.at(move.getX())));
    HBox.setHgrow(track, Priority.ALWAYS);
    getChildren().addAll(left, track);

    picker
        .valueProperty()
        .addListener((observable, before, now) -> {
          if (now != null) {
            date.set(now);
          }
        });
    date.addListener((observable, before, now) -> follow(now));
    date.set(today);
  }

  /** The chosen day; today at first. */
  public ObjectProperty<LocalDate> dateProperty() {
    return date;
  }

  /** Moves the keyboard to the date. */
  public void requestDateFocus() {
    picker.requestFocus();
  }

  /** Whether another day than today is shown. */
  public boolean showsOtherDay() {
    return !date.get().equals(today);
  }

  private void follow(LocalDate day) {
    following = true;
    picker.setValue(day);
    slider.setValue((double) ChronoUnit.DAYS.between(first, day));
    following = false;
    boolean other = !day.equals(today);
    pseudoClassStateChanged(OTHER_DAY, other);
    title.setText(
        other ? texts.format("lawdate.other", day.toString()) : texts.get("lawdate.label"));
    // What a tick says when it is pointed at is spoken as well, and shown to whoever uses the keys.
    String changes = track.on(day);
    slider.setAccessibleText(
        texts.get("lawdate.slider.accessible")
            + ". "
            + day
            + (changes.isEmpty() ? "" : ": " + changes));
    tip.hide();
  }

  /** Shows at the slider what changes on the chosen day, where it is a day of change. */
  private void tell() {
    String changes = track.on(date.get());
    if (!changes.isEmpty()) {
      tip.setText(date.get() + "\n" + changes);
      Bounds at = slider.localToScreen(slider.getBoundsInLocal());
      if (at != null) {
        double share = slider.getValue() / slider.getMax();
        tip.show(slider, at.getMinX() + share * at.getWidth(), at.getMaxY() + TIP_BELOW);
      }
    }
  }

  private void onSliderKey(KeyEvent event, List<Break> breaks) {
    LocalDate now = date.get();
    List<LocalDate> stops = new ArrayList<>(breaks.stream().map(Break::date).toList());
    stops.add(today);
    stops.sort(null);
    @Nullable LocalDate next =
        Shortcut.LAW_BEFORE.matches(event)
            ? stops.stream().filter(now::isAfter).reduce((a, b) -> b).orElse(now)
            : Shortcut.LAW_AFTER.matches(event)
                ? stops.stream().filter(now::isBefore).findFirst().orElse(now)
                : null;
    if (next != null) {
      date.set(next);
      tell();
      event.consume();
    }
  }

  /**
   * The slider with its ticks. A label that would cover another stands beside it or is left out,
   * those of the days that change least first; its tick stays, and says when it is pointed at what
   * changes then.
   */
  private final class Track extends Pane {
    private static final double INSET = 8;
    private static final double GAP = 10;
    private static final double NEAR = 6;

    private record Tick(LocalDate date, Line line, VBox label, List<String> changes) {
      /** What it says when it is pointed at. */
      String said() {
        return date + "\n" + String.join("\n", changes);
      }
    }

    private final List<Tick> ticks = new ArrayList<>();
    private final List<Tick> byWorth;
    private final Tick now;

    Track(List<Break> breaks) {
      setMinHeight(52);
      setPrefHeight(52);
      getChildren().add(slider);
      for (Break each : breaks) {
        ticks.add(tick(each.date(), each.label(), each.changes()));
      }
      byWorth =
          ticks.stream()
              .sorted(
                  Comparator.comparingInt((Tick each) -> each.changes().size())
                      .thenComparing(Tick::date)
                      .reversed())
              .toList();
      now = tick(today, texts.get("lawdate.current"), List.of());
      now.line().setVisible(false);
    }

    /** What changes on the day of the tick that is pointed at, else what the ticks are. */
    String at(double x) {
      return ticks.stream()
          .filter(tick -> Math.abs(tick.line().getStartX() - x) <= NEAR)
          .min(Comparator.comparingDouble(tick -> Math.abs(tick.line().getStartX() - x)))
          .map(Tick::said)
          .orElse(texts.get("lawdate.ticks"));
    }

    /** What changes on a day, a line each; empty where nothing does. */
    String on(LocalDate day) {
      return ticks.stream()
          .filter(tick -> tick.date().equals(day))
          .map(tick -> String.join("\n", tick.changes()))
          .collect(Collectors.joining("\n"));
    }

    private Tick tick(LocalDate day, String text, List<String> changes) {
      Line line = new Line();
      line.getStyleClass().add("rd-tick");
      VBox label =
          new VBox(Nodes.label(day.toString(), "rd-tick-date"), Nodes.label(text, "rd-tick-text"));
      label.setAlignment(Pos.TOP_CENTER);
      label.setMouseTransparent(true);
      getChildren().addAll(line, label);
      line.toBack();
      return new Tick(day, line, label, changes);
    }

    @Override
    protected void layoutChildren() {
      double width = getWidth();
      slider.resizeRelocate(0, 0, width, 18);
      List<double[]> taken = new ArrayList<>();
      place(now, width, taken);
      for (Tick tick : byWorth) {
        place(tick, width, taken);
      }
    }

    private void place(Tick tick, double width, List<double[]> taken) {
      double share = ChronoUnit.DAYS.between(first, tick.date()) / slider.getMax();
      double x = INSET + share * (width - 2 * INSET);
      tick.line().setStartX(x);
      tick.line().setEndX(x);
      tick.line().setStartY(4);
      tick.line().setEndY(16);
      double w = tick.label().prefWidth(-1);
      double middle = Math.clamp(x - w / 2, 0, Math.max(0, width - w));
      double left = middle;
      for (double[] span : taken) {
        if (covers(left, w, span)) {
          left = x < span[0] ? span[0] - GAP - w : span[1] + GAP;
        }
      }
      double shown = left;
      boolean free =
          shown >= 0
              && shown + w <= width
              && x >= shown
              && x <= shown + w
              && taken.stream().noneMatch(span -> covers(shown, w, span));
      tick.label().setVisible(free);
      if (free) {
        taken.add(new double[] {shown, shown + w});
        tick.label().resizeRelocate(shown, 18, w, 32);
      }
    }

    private static boolean covers(double left, double width, double[] span) {
      return left < span[1] + GAP && left + width + GAP > span[0];
    }
  }

  /** Dates as they are written in Sweden; what cannot be read leaves the date as it was. */
  private final class IsoDate extends StringConverter<LocalDate> {
    @Override
    public String toString(@Nullable LocalDate day) {
      return day == null ? "" : day.toString();
    }

    @Override
    public LocalDate fromString(@Nullable String text) {
      try {
        return text == null || text.isBlank() ? date.get() : LocalDate.parse(text.strip());
      } catch (DateTimeParseException notADate) {
        return date.get();
      }
    }
  }
}
