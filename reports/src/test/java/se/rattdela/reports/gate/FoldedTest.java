package se.rattdela.reports.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a text is reduced to is what plain regular expressions say, however it is found. */
class FoldedTest {
  private static final Pattern BROKEN_WORD =
      Pattern.compile("(?<=\\p{L})[-\\u2010\\u2011]\\s*[\\r\\n]\\s*(?=\\p{L})");
  private static final Pattern IGNORABLE = Pattern.compile("[\\p{Cf}\\u034f]+");
  private static final String LIKELY =
      "aåÖ1 -\u2010\u2011\n\r\t\f\u000b\u00a0\u00ad\u200b\u034fﬁª²";

  private final Random random = new Random(20261123);

  @Test
  void brokenWordsAreJoinedAndWhatIsInvisibleIsGone() {
    assertThat(Folded.normalised("social-\n  tjänst\u00adens ﬁl -\nA-\n1-\n"))
        .isEqualTo("socialtjänstens fil -\nA-\n1-\n");
  }

  @Test
  void asRegularExpressionsSay() {
    for (int i = 0; i < 20_000; i++) {
      String text = text();
      String visible =
          IGNORABLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
      assertThat(Folded.normalised(text))
          .as(text)
          .isEqualTo(BROKEN_WORD.matcher(visible).replaceAll(""));
    }
  }

  @Test
  void everyUnitIsWhatCharacterSays() {
    for (int unit = 1; unit <= Character.MAX_VALUE; unit++) {
      char c = (char) unit;
      Folded folded = Folded.of("a" + c + "B");
      boolean kept = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
      assertThat(folded.written()).as("%04x", unit).isEqualTo(kept ? "a" + c + "B" : "aB");
      assertThat(folded.gapAt(1)).as("%04x", unit).isEqualTo(!kept);
      if (kept) {
        assertThat(folded.plain()).as("%04x", unit).isEqualTo("a" + Character.toLowerCase(c) + "b");
        assertThat(folded.wordEdgeAt(1))
            .as("%04x", unit)
            .isEqualTo(Character.isDigit(c) || Character.isUpperCase(c));
        assertThat(folded.wordEdgeAt(2))
            .as("%04x", unit)
            .isEqualTo(Character.isDigit(c) || Character.isLowerCase(c));
      }
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(24);
    for (int i = 0; i < length; i++) {
      switch (random.nextInt(8)) {
        case 0 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
        case 1 -> text.appendCodePoint(0x1d100 + random.nextInt(0x300));
        case 2 -> text.appendCodePoint(0xe0000 + random.nextInt(0x100));
        default -> text.append(LIKELY.charAt(random.nextInt(LIKELY.length())));
      }
    }
    return text.toString();
  }
}
