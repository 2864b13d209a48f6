package se.rattdela.casework.decision;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.benefit.Benefit;
import se.rattdela.casework.benefit.Benefits;
import se.rattdela.casework.benefit.DecidingBody;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.request.DisclosureState;
import se.rattdela.casework.request.Matter;
import se.rattdela.reports.decision.Form;

/** Maps a matter to the form of its document; what is not filled in stays empty. */
final class FormMapper {
  private final Benefits benefits;
  private final Users users;
  private final Words words;

  FormMapper(Benefits benefits, Users users, Words words) {
    this.benefits = benefits;
    this.users = users;
    this.words = words;
  }

  Form form(EntityManager em, DisclosureState state) {
    return switch (state.content().matter()) {
      case Matter.Ordinary _ -> new Form.Disclosure();
      case Matter.Notice notice -> notice(notice);
      case Matter.CrimeReport report -> report(report);
      case Matter.Oral oral -> oral(em, oral, state);
    };
  }

  private Form notice(Matter.Notice notice) {
    Matter.Judged special = notice.specialReasons();
    String benefit = benefit(notice.benefit(), notice.benefitName());
    return new Form.WrongfulPaymentNotice(
        benefit,
        notice.period(),
        blankAsNull(notice.amount()),
        notice.trigger(),
        joined(notice.circumstances(), granted(notice), discovered(notice.discovered())),
        notice.omitted(),
        special != null && special.yes() ? special.reason() : "");
  }

  /** "Förmånen har betalats ut den …. Det finns anledning att anta att …." */
  private String granted(Matter.Notice notice) {
    LocalDate on = notice.grantedOn();
    return notice.granted() == null || on == null || notice.fault() == null
        ? ""
        : words.get("notice.granted." + notice.granted().name(), words.prose(on))
            + " "
            + words.get("notice.fault." + notice.fault().name());
  }

  private String discovered(@Nullable LocalDate day) {
    return day == null ? "" : words.get("notice.discovered", words.prose(day));
  }

  private Form report(Matter.CrimeReport report) {
    Matter.Judged suspected = report.suspected();
    String body = body(report.decidedBy(), report.bodyName());
    return new Form.CrimeReport(
        benefit(report.benefit(), report.benefitName()),
        report.period(),
        blankAsNull(report.amount()),
        suspected != null && suspected.yes() ? suspected.reason() : "",
        joined(
            report.circumstances(),
            body.isEmpty() ? "" : words.get("report.decided-by", body),
            discovered(report.discovered())));
  }

  private Form oral(EntityManager em, Matter.Oral oral, DisclosureState state) {
    UserId givenBy = oral.givenBy();
    return new Form.OralDisclosure(
        oral.givenAt() == null ? null : LocalDateTime.ofInstant(oral.givenAt(), OfficeTime.ZONE),
        Stream.of(oral.givenToFunction(), oral.givenToName())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" ")),
        givenBy == null ? "" : official(users.byId(em, givenBy)),
        words.of("means", oral.means()),
        oral.whyUrgent(),
        // Not asked for: a record is made when it is first kept, by whoever keeps it.
        new Form.Noted(
            LocalDateTime.ofInstant(state.view().createdAt(), OfficeTime.ZONE),
            official(users.byId(em, state.createdBy()))));
  }

  private static String official(Actor actor) {
    return actor.displayName() + ", " + actor.function();
  }

  /** What the officer wrote, after what follows from the fields; empty while nothing is written. */
  private static String joined(String written, String... before) {
    return written.isBlank()
        ? ""
        : Stream.concat(Stream.of(before).filter(part -> !part.isEmpty()), Stream.of(written))
            .collect(Collectors.joining(" "));
  }

  String benefit(String code, String name) {
    return benefits.benefit(code).map(Benefit::label).orElse(name);
  }

  /** A body by its name; where there are many, which one. */
  String body(String code, String name) {
    return benefits
        .body(code)
        .map(body -> body.named() ? which(body, name) : body.label())
        .orElse("");
  }

  private String which(DecidingBody body, String name) {
    return name.isBlank() ? "" : words.get("body." + body.code(), name);
  }

  private static @Nullable String blankAsNull(String text) {
    return text.isBlank() ? null : text;
  }
}
