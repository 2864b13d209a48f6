package se.rattdela.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contrast as WCAG 2 computes it: 4.5 for text, 3 for what carries meaning without text. */
class PaletteContrastTest {
  private static final Pattern COLOUR =
      Pattern.compile("(-rd-[a-z-]+):\\s*#([0-9A-Fa-f]{6})(?:[0-9A-Fa-f]{2})?;");
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
  private static final Pattern GROUND =
      Pattern.compile("(?:-fx-background-color|-color-button-bg):([^;]+);");
  private static final Pattern LETTERS =
      Pattern.compile("(?:-fx-text-fill|-color-button-fg):([^;]+);");
  private static final List<String> SURFACES =
      List.of("canvas", "bg", "inset", "selection", "hover");
  private static final double DISABLED = 3;
  private static final List<String> OUTCOMES =
      List.of("must", "may", "assess", "investigate", "must-not", "not-secret");

  @ParameterizedTest
  @EnumSource
  void textIsReadable(Palette palette) throws IOException {
    Map<String, Integer> colours = colours(palette);
    List<String> weak = new ArrayList<>();
    for (String surface : SURFACES) {
      for (String text : List.of("text", "muted", "accent-text", "ok", "warn", "danger")) {
        expect(weak, colours, text, surface, 4.5);
      }
    }
    for (String outcome : OUTCOMES) {
      expect(weak, colours, outcome + "-text", outcome + "-bg", 4.5);
    }
    assertThat(weak).isEmpty();
  }

  /** A rule that gives both the ground and the letters says which pair is read. */
  @ParameterizedTest
  @EnumSource
  void textIsReadableOnTheGroundOfItsOwnRule(Palette palette) throws IOException {
    Map<String, Integer> colours = colours(palette);
    List<String> weak = new ArrayList<>();
    int pairs = 0;
    for (MatchResult rule : rules()) {
      Optional<String> ground = last(GROUND, rule.group(2));
      Optional<String> letters = last(LETTERS, rule.group(2));
      if (ground.isPresent() && letters.isPresent()) {
        pairs++;
        expect(
            weak,
            colours,
            letters.orElseThrow(),
            ground.orElseThrow(),
            rule.group(1).contains(":disabled") ? DISABLED : 4.5);
      }
    }
    assertThat(pairs).as("rules with a ground and letters").isGreaterThan(25);
    assertThat(weak).isEmpty();
  }

  /** WCAG 2 asks nothing of what cannot be used now; here it is readable all the same. */
  @ParameterizedTest
  @EnumSource
  void disabledTextIsReadable(Palette palette) throws IOException {
    Map<String, Integer> colours = colours(palette);
    List<String> weak = new ArrayList<>();
    for (String surface : SURFACES) {
      expect(weak, colours, "muted", surface, DISABLED);
    }
    assertThat(weak).isEmpty();
  }

  /** The ring is seen against whatever it may lie on, and against the control inside it. */
  @ParameterizedTest
  @EnumSource
  void focusRingIsVisible(Palette palette) throws IOException {
    Map<String, Integer> colours = colours(palette);
    List<String> weak = new ArrayList<>();
    for (String surface : SURFACES) {
      expect(weak, colours, "accent", surface, 3);
    }
    assertThat(weak).isEmpty();
  }

  /** A control is focused in a way that is not the colour of what it has when it is not. */
  @Test
  void everyFocusRuleDrawsARing() throws IOException {
    assertThat(
            rules().stream()
                .filter(rule -> rule.group(1).contains(":focus-visible"))
                .filter(rule -> rule.group(2).contains("-fx-background-color"))
                .map(rule -> rule.group(2)))
        .isNotEmpty()
        .allMatch(body -> body.contains("-rd-accent"));
  }

  @ParameterizedTest
  @EnumSource
  void framesAndMarksAreVisible(Palette palette) throws IOException {
    Map<String, Integer> colours = colours(palette);
    List<String> weak = new ArrayList<>();
    expect(weak, colours, "control", "canvas", 3);
    expect(weak, colours, "accent", "canvas", 3);
    for (String outcome : OUTCOMES) {
      expect(weak, colours, outcome + "-border", "canvas", 3);
    }
    assertThat(weak).isEmpty();
  }

  @Test
  void bothPalettesDefineTheSameColours() throws IOException {
    assertThat(colours(Palette.DARK).keySet()).isEqualTo(colours(Palette.LIGHT).keySet());
  }

  @ParameterizedTest
  @EnumSource
  void everyColourThatTheStructureUsesIsDefined(Palette palette) throws IOException {
    Matcher used =
        Pattern.compile("-rd-[a-z-]+").matcher(read(new UiCatalogue().structure().openStream()));
    Map<String, Integer> defined = colours(palette);
    assertThat(used.results().map(hit -> hit.group()).distinct()).allMatch(defined::containsKey);
  }

  @ParameterizedTest
  @EnumSource
  void everyColourIsUsed(Palette palette) throws IOException {
    String structure = read(new UiCatalogue().structure().openStream());
    assertThat(colours(palette).keySet())
        .allMatch(colour -> Pattern.compile(colour + "(?![a-z-])").matcher(structure).find());
  }

  private static List<MatchResult> rules() throws IOException {
    String structure =
        read(new UiCatalogue().structure().openStream()).replaceAll("(?s)/\\*.*?\\*/", "");
    return RULE.matcher(structure).results().toList();
  }

  /** The colour that lies uppermost: the last one of a list. */
  private static Optional<String> last(Pattern property, String body) {
    return property
        .matcher(body)
        .results()
        .map(hit -> hit.group(1).strip())
        .map(value -> value.substring(value.lastIndexOf(',') + 1).strip())
        .filter(value -> value.startsWith("-rd-"))
        .map(value -> value.substring("-rd-".length()))
        .reduce((before, now) -> now);
  }

  private static void expect(
      List<String> weak, Map<String, Integer> colours, String one, String other, double least) {
    double contrast = contrast(colour(colours, one), colour(colours, other));
    // The mockups round to one decimal.
    if (Math.round(contrast * 10) / 10.0 < least) {
      weak.add(one + " on " + other + ": " + contrast);
    }
  }

  private static int colour(Map<String, Integer> colours, String name) {
    Integer colour = colours.get("-rd-" + name);
    assertThat(colour).as(name).isNotNull();
    return colour == null ? 0 : colour;
  }

  private static Map<String, Integer> colours(Palette palette) throws IOException {
    Map<String, Integer> colours = new HashMap<>();
    Matcher matcher = COLOUR.matcher(read(palette.url().openStream()));
    while (matcher.find()) {
      colours.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
    }
    assertThat(colours).hasSizeGreaterThan(30);
    return colours;
  }

  private static String read(InputStream stream) throws IOException {
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static double contrast(int one, int other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * channel(colour >> 16)
        + 0.7152 * channel(colour >> 8)
        + 0.0722 * channel(colour);
  }

  private static double channel(int shifted) {
    double value = (shifted & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
