package se.rattdela.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.rattdela.rules.cases.CaseJson;
import se.rattdela.rules.cases.WorkedCase;
import se.rattdela.rules.cases.WorkedCases;

/** Thousands of damaged files: each is refused with a {@link PackException}, never otherwise. */
class PackFuzzTest {

  private static final long SEED = 20260316;
  private static final Set<String> KEPT = Set.of("OSL-6-5", "OSL-10-2", "OSL-10-18a");
  private static final List<String> NASTY =
      List.of(
          "null",
          "true",
          "-1",
          "1e999",
          "NaN",
          "99999999999999999999",
          "[]",
          "{}",
          "\"\"",
          "\"\\u202e\"",
          "\"\\ud800\"",
          "\"\\u0000\"",
          "[[[[[[[[",
          "{\"a\":{\"a\":",
          "]",
          "}",
          ",",
          "\"OSL-6-5\"",
          "\"@x\"",
          "\"2026-02-30\"",
          "{\"not\":{}}",
          "{\"all\":[]}",
          "{\"atLeast\":{\"count\":9,\"of\":[]}}",
          "/*",
          "\u0000",
          "\u202E");

  private final PackFiles files = new PackFiles();
  private final Random random = new Random(SEED);

  /** The shipped vocabulary with three provisions: small enough to be read thousands of times. */
  private static String small() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode root = (ObjectNode) mapper.readTree(PackFiles.next());
    Iterator<JsonNode> rules = ((ArrayNode) root.path("provisions")).elements();
    while (rules.hasNext()) {
      if (!KEPT.contains(rules.next().path("id").textValue())) {
        rules.remove();
      }
    }
    return root.toPrettyString();
  }

  private byte[] damaged(byte[] whole) {
    byte[] bytes = whole.clone();
    int at = random.nextInt(bytes.length);
    int length = 1 + random.nextInt(40);
    int end = Math.min(bytes.length, at + length);
    return switch (random.nextInt(6)) {
      case 0 -> {
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        yield bytes;
      }
      case 1 -> {
        bytes[at] = (byte) random.nextInt(256);
        yield bytes;
      }
      case 2 -> joined(bytes, at, new byte[0], end);
      case 3 -> joined(bytes, at, nasty(), at);
      case 4 -> joined(bytes, at, Arrays.copyOfRange(bytes, at, end), at);
      default -> joined(bytes, at, new byte[0], bytes.length);
    };
  }

  /** Puts something where a value of the text begins or ends, so that its form may survive. */
  private byte[] ill(String text) {
    int at = random.nextInt(text.length());
    while (at > 0 && ":,[{".indexOf(text.charAt(at)) < 0) {
      at--;
    }
    int end = at + 1;
    while (end < text.length() && ",]}\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int from = text.substring(0, at + 1).getBytes(StandardCharsets.UTF_8).length;
    int to = from + text.substring(at + 1, end).getBytes(StandardCharsets.UTF_8).length;
    return joined(bytes, from, nasty(), random.nextInt(4) == 0 ? from : to);
  }

  private byte[] nasty() {
    return NASTY.get(random.nextInt(NASTY.size())).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] joined(byte[] bytes, int until, byte[] between, int from) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, until);
    out.writeBytes(between);
    out.write(bytes, from, bytes.length - from);
    return out.toByteArray();
  }

  /** Whether it was refused; anything else thrown fails the test with the number of the try. */
  private boolean refused(int number, byte[] file) {
    try {
      SignedPack.open(file, files.keys());
      return false;
    } catch (PackException e) {
      assertThat(Objects.requireNonNull(e.advice()).swedish())
          .as("try %d", number)
          .startsWith("Regelpaketet som gäller är orört");
      assertThat(e.problems()).as("try %d", number).isNotEmpty();
      assertThat(e.problems())
          .allSatisfy(p -> {
            assertThat(p.place().line()).as("try %d: %s", number, p).isPositive();
            assertThat(p.place().column()).as("try %d: %s", number, p).isPositive();
          });
      return true;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw new AssertionError("try " + number + " of seed " + SEED, e);
    }
  }

  @Test
  void aDamagedFileIsRefused() throws IOException {
    String small = small();
    byte[] whole = files.sealed(small);
    String digest = SignedPack.open(whole, files.keys()).pack().sha256();
    int refused = 0;
    int tries = 3_000;
    for (int i = 0; i < tries; i++) {
      byte[] file = damaged(whole);
      if (refused(i, file)) {
        refused++;
      } else {
        // White space outside the signed parts may differ; what is opened may not.
        assertThat(SignedPack.open(file, files.keys()).pack().sha256()).isEqualTo(digest);
      }
    }
    assertThat(refused).isGreaterThan(tries * 99 / 100);
  }

  @Test
  void illContentIsRefusedAlsoWhenItIsSigned() throws IOException {
    String small = small();
    int refused = 0;
    int tries = 1_500;
    for (int i = 0; i < tries; i++) {
      byte[] content = i % 2 == 0 ? ill(small) : damaged(small.getBytes(StandardCharsets.UTF_8));
      refused += refused(i, files.sealed(content, PackFiles.CASES)) ? 1 : 0;
    }
    // A changed letter in a text is no fault; most of the rest is.
    assertThat(refused).isBetween(tries / 2, tries - 1);
  }

  @Test
  void illCasesAreRefusedAlsoWhenTheyAreSigned() throws IOException {
    byte[] pack = small().getBytes(StandardCharsets.UTF_8);
    List<WorkedCase> some = WorkedCases.shipped().all().subList(0, 20);
    String cases = new String(CaseJson.write(new WorkedCases(some)), StandardCharsets.UTF_8);
    int refused = 0;
    int tries = 500;
    for (int i = 0; i < tries; i++) {
      byte[] content = i % 2 == 0 ? ill(cases) : damaged(cases.getBytes(StandardCharsets.UTF_8));
      refused += refused(i, files.sealed(pack, content)) ? 1 : 0;
    }
    assertThat(refused).isBetween(tries / 2, tries - 1);
  }
}
