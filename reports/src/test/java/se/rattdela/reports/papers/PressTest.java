package se.rattdela.reports.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.rattdela.reports.decision.Municipality;
import se.rattdela.reports.extract.ExtractRenderer;
import se.rattdela.reports.letter.CoverLetterRenderer;
import se.rattdela.reports.pdf.Sha256;
import se.rattdela.reports.redress.RedressRenderer;
import se.rattdela.reports.register.DelegationReportRenderer;

/** What an office that prints all day relies on. */
final class PressTest {
  private static final Municipality FROM =
      Objects.requireNonNull(Municipalities.all().get("long-png"));
  private static final int WARM = 40;
  private static final int MORE = 120;
  private static final long TOLERATED_BYTES = 4_000_000;

  static Stream<Arguments> printers() {
    ExtractRenderer extract = new ExtractRenderer();
    CoverLetterRenderer letter = new CoverLetterRenderer();
    RedressRenderer redress = new RedressRenderer();
    DelegationReportRenderer register = new DelegationReportRenderer();
    return Stream.of(
        printer("extract", () -> extract.render(SamplePapers.extract(FROM))),
        printer("letter", () -> letter.render(SamplePapers.letter(FROM))),
        printer("redress", () -> redress.render(SamplePapers.withdrawal(FROM))),
        printer("register", () -> register.pdf(SamplePapers.register(FROM, 10))));
  }

  private static Arguments printer(String name, Supplier<byte[]> print) {
    return Arguments.of(name, print);
  }

  /** A kept file would be 40 kB or more: 120 of them are more than is tolerated. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("printers")
  void keepsNothingOfWhatItPrinted(String name, Supplier<byte[]> print) {
    byte[] first = print.get();
    assertThat(first.length).isGreaterThan(20_000);
    repeat(print, WARM);
    long before = used();
    repeat(print, MORE);
    assertThat(used() - before).as(name).isLessThan(TOLERATED_BYTES);
    assertThat(print.get()).isEqualTo(first);
  }

  private static void repeat(Supplier<byte[]> print, int times) {
    for (int time = 0; time < times; time++) {
      assertThat(print.get()).isNotEmpty();
    }
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 3; round++) {
      System.gc();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }

  /** Equal content gives equal bytes also tomorrow, in another process, after other papers. */
  @Test
  void anotherProcessPrintsTheSameBytes() throws IOException, InterruptedException {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Duser.language=en",
                "-Duser.timezone=America/New_York",
                PressTest.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String printed = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(other.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(printed.lines().filter(line -> line.startsWith("sha256 ")))
        .containsExactlyElementsOf(digests());
  }

  private static List<String> digests() {
    return Stream.of(
            new DelegationReportRenderer().pdf(SamplePapers.register(FROM, 34)),
            new RedressRenderer().render(SamplePapers.withdrawal(FROM)),
            new CoverLetterRenderer().render(SamplePapers.letter(FROM)),
            new ExtractRenderer().render(SamplePapers.extract(FROM)),
            new DelegationReportRenderer().csv(SamplePapers.register(FROM, 34)))
        .map(file -> "sha256 " + Sha256.hex(file))
        .toList();
  }

  /** The other process. */
  public static void main(String[] arguments) {
    assertThat(Arrays.asList(arguments)).isEmpty();
    digests().forEach(System.out::println);
  }
}
