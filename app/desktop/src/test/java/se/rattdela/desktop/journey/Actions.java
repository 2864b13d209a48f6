package se.rattdela.desktop.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a user does in a journey, counted: a click, a choice out of a list (open it and choose, two
 * clicks), a field that is written, a key. The time is an estimate by the keystroke-level model
 * (Card, Moran and Newell 1980) for somebody who knows the way and types 55 words a minute; reading
 * and thinking about the case itself are not in it: they take the time they take.
 */
final class Actions {
  private static final double MENTAL = 1.35;
  private static final double POINT = 1.1;
  private static final double CLICK = 0.2;
  private static final double KEY = 0.2;
  private static final double HAND = 0.4;

  private int clicks;
  private int fields;
  private int characters;
  private int keys;
  private double seconds;
  private String part = "";
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final List<String> log = new ArrayList<>();

  void click(String what) {
    clicks++;
    spend(1, MENTAL + POINT + CLICK);
    log.add("click " + what);
  }

  void choice(String what) {
    clicks += 2;
    spend(2, MENTAL + 2 * (POINT + CLICK));
    log.add("choose " + what);
  }

  void field(String what, String text) {
    fields++;
    characters += text.length();
    spend(1, MENTAL + POINT + CLICK + 2 * HAND + KEY * text.length());
    log.add("write " + what + " (" + text.length() + ")");
  }

  void key(String what) {
    keys(what, 1);
  }

  /** Keys that are pressed as one thing: Ctrl and another, or an arrow some times. */
  void keys(String what, int strokes) {
    keys++;
    spend(1, MENTAL + KEY * strokes);
    log.add("keys " + what);
  }

  /** From here somebody else works, or with something else. */
  void part(String name) {
    part = name;
  }

  private void spend(int count, double time) {
    seconds += time;
    parts.merge(part, new Part(count, time), Part::and);
  }

  /** What each has done, in the order of the journey. */
  Map<String, Part> parts() {
    return new LinkedHashMap<>(parts);
  }

  /**
   * A part of the journey.
   *
   * @param count actions
   * @param seconds the estimate
   */
  record Part(int count, double seconds) {
    private Part and(Part more) {
      return new Part(count + more.count, seconds + more.seconds);
    }
  }

  int clicks() {
    return clicks;
  }

  int fields() {
    return fields;
  }

  int characters() {
    return characters;
  }

  int keys() {
    return keys;
  }

  /** Clicks, fields and keys together. */
  int all() {
    return clicks + fields + keys;
  }

  /** The estimate in seconds. */
  double seconds() {
    return seconds;
  }

  /** Each action in its order. */
  List<String> log() {
    return List.copyOf(log);
  }
}
