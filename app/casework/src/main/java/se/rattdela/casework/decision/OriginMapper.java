package se.rattdela.casework.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureState;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.casework.request.Matter;
import se.rattdela.reports.decision.Origin;
import se.rattdela.rules.Initiative;

/** Maps how a question came up, and how soon it was to be answered. */
final class OriginMapper {
  private final Words words;

  OriginMapper(Words words) {
    this.words = words;
  }

  /** The time of day counts where something was said, or was wanted the day it came up. */
  static boolean isUrgent(DisclosureState state) {
    DisclosureDraft content = state.content();
    LocalDate due = content.due();
    LocalDate received = day(content.received());
    LocalDate begun = received == null ? day(state.view().createdAt()) : received;
    return content.matter() instanceof Matter.Oral
        || (due != null && begun != null && !due.isAfter(begun));
  }

  Origin origin(DisclosureDraft content) {
    if (content.initiative() == Initiative.OWN) {
      return new Origin.OwnInitiative(
          content.purposeText(), content.asked(), content.ownBasisCheck());
    }
    return new Origin.Request(
        day(content.received()),
        words.of("channel", content.channel()),
        identity(content),
        content.asked(),
        content.purposeText(),
        content.invokedBasis(),
        content.ownBasisCheck());
  }

  /**
   * Nothing where the identity has not been checked: such a request can be saved, not sent. What
   * has been said already is recorded as it was.
   */
  private String identity(DisclosureDraft content) {
    if (content.identityCheck() == IdentityCheck.NOT_CHECKED) {
      return content.matter() instanceof Matter.Oral ? words.get("identity.NOT_CHECKED.oral") : "";
    }
    LocalDate on = day(content.identityCheckedAt());
    String when = on == null ? "" : words.get("identity.on", words.prose(on));
    return words.get("identity." + content.identityCheck().name(), when);
  }

  private static @Nullable LocalDate day(@Nullable Instant instant) {
    return instant == null ? null : LocalDate.ofInstant(instant, OfficeTime.ZONE);
  }
}
