package se.rattdela.desktop.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.request.Matter;

/**
 * What only one kind of matter has, as a text for the journal: its kind and its parts in order,
 * apart by a sign that no keyboard writes.
 */
final class MatterText {
  private static final String APART = "\u001f";

  private MatterText() {}

  /** The text of a matter. */
  static String write(Matter matter) {
    Stream<@Nullable Object> parts =
        switch (matter) {
          case Matter.Ordinary _ -> Stream.of();
          case Matter.Notice it ->
              Stream.of(
                  it.benefit(),
                  it.benefitName(),
                  it.bodyName(),
                  it.granted(),
                  it.grantedOn(),
                  it.fault(),
                  it.discovered(),
                  it.trigger(),
                  it.circumstances(),
                  it.period(),
                  it.amount(),
                  yes(it.specialReasons()),
                  reason(it.specialReasons()));
          case Matter.CrimeReport it ->
              Stream.of(
                  it.benefit(),
                  it.benefitName(),
                  it.decidedBy(),
                  it.bodyName(),
                  it.discovered(),
                  yes(it.suspected()),
                  reason(it.suspected()),
                  it.circumstances(),
                  it.period(),
                  it.amount());
          case Matter.Oral it ->
              Stream.of(
                  it.givenAt(),
                  it.givenToFunction(),
                  it.givenToName(),
                  id(it.givenBy()),
                  it.means(),
                  it.whyUrgent());
        };
    return Stream.concat(Stream.of(matter.kind()), parts)
        .map(each -> Objects.toString(each, "").replace(APART, ""))
        .collect(Collectors.joining(APART));
  }

  private static @Nullable Boolean yes(Matter.@Nullable Judged judged) {
    return judged == null ? null : judged.yes();
  }

  private static String reason(Matter.@Nullable Judged judged) {
    return judged == null ? "" : judged.reason();
  }

  private static @Nullable Long id(@Nullable UserId user) {
    return user == null ? null : user.value();
  }

  /**
   * The matter of a text.
   *
   * @throws IllegalArgumentException or {@link java.time.DateTimeException}: another version of the
   *     program wrote it
   */
  static Matter read(String text) {
    List<String> parts = Arrays.asList(text.split(APART, -1));
    Iterator<String> next = parts.subList(1, parts.size()).iterator();
    int expected =
        switch (parts.getFirst()) {
          case "NOTICE" -> 13;
          case "CRIME_REPORT" -> 10;
          case "ORAL" -> 6;
          default -> 0;
        };
    if (parts.size() != expected + 1) {
      throw new IllegalArgumentException("not as many parts as such a matter has");
    }
    return switch (parts.getFirst()) {
      case "NOTICE" ->
          new Matter.Notice(
              next.next(),
              next.next(),
              next.next(),
              part(next, Matter.Granted::valueOf),
              part(next, LocalDate::parse),
              part(next, Matter.Fault::valueOf),
              part(next, LocalDate::parse),
              next.next(),
              next.next(),
              next.next(),
              next.next(),
              judged(next));
      case "CRIME_REPORT" ->
          new Matter.CrimeReport(
              next.next(),
              next.next(),
              next.next(),
              next.next(),
              part(next, LocalDate::parse),
              judged(next),
              next.next(),
              next.next(),
              next.next());
      case "ORAL" ->
          new Matter.Oral(
              part(next, Instant::parse),
              next.next(),
              next.next(),
              part(next, id -> new UserId(Long.parseLong(id))),
              part(next, Matter.Means::valueOf),
              next.next());
      case "ORDINARY" -> new Matter.Ordinary();
      default -> throw new IllegalArgumentException("no such kind of matter");
    };
  }

  private static <T> @Nullable T part(Iterator<String> next, Function<String, T> read) {
    String part = next.next();
    return part.isEmpty() ? null : read.apply(part);
  }

  private static Matter.@Nullable Judged judged(Iterator<String> next) {
    String yes = next.next();
    String reason = next.next();
    return yes.isEmpty() ? null : new Matter.Judged(Boolean.parseBoolean(yes), reason);
  }
}
