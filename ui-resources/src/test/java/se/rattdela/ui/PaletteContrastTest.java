package se.rattdela.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contrast as WCAG 2 computes it: 4.5 for text, 3 for what carries meaning without text. */
class PaletteContrastTest {
  private static final Pattern COLOUR =
      Pattern.compile("(-rd-[a-z-]+):\\s*#([0-9A-Fa-f]{6})(?:[0-9A-Fa-f]{2})?;");
  private static final List<String> OUTCOMES =
      List.of("must", "may", "assess", "investigate", "must-not", "not-secret");

  @ParameterizedTest
  @EnumSource
  void textIsReadable(Palette palette) throws IOException {
    Map<String, Integer> colours = colours(palette);
    List<String> weak = new ArrayList<>();
    for (String surface : List.of("canvas", "bg", "inset", "selection")) {
      for (String text : List.of("text", "muted", "accent-text", "ok", "warn")) {
        expect(weak, colours, text, surface, 4.5);
      }
    }
    expect(weak, colours, "danger", "canvas", 4.5);
    expect(weak, colours, "danger", "selection", 4.5);
    expect(weak, colours, "on-accent", "accent", 4.5);
    expect(weak, colours, "on-accent", "accent-text", 4.5);
    expect(weak, colours, "canvas", "text", 4.5);
    for (String outcome : OUTCOMES) {
      expect(weak, colours, outcome + "-text", outcome + "-bg", 4.5);
    }
    assertThat(weak).isEmpty();
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
