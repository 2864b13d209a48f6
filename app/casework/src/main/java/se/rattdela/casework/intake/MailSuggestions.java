package se.rattdela.casework.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message seems to say. Every part is a suggestion; empty or null = not found.
 *
 * @param recipient code of the authority, by the address it came from
 * @param officer the sender's name as the message gives it
 * @param unit the sender's unit, as the signature beneath the name gives it
 * @param reference the sender's own reference
 * @param received when it was sent
 * @param due the day an answer is asked for
 * @param period the days that are asked about, as {@code 2026-01-01–2026-03-01} or {@code från
 *     2026-01-01}
 * @param asked the passages that ask
 * @param purpose the sentence that says what it is for
 * @param bases citations of provisions of the rule pack that the message names
 * @param numbers personal numbers and samordningsnummer with a right check digit, ten or twelve
 *     digits as written
 */
public record MailSuggestions(
    @Nullable String recipient,
    String officer,
    String unit,
    String reference,
    @Nullable LocalDateTime received,
    @Nullable LocalDate due,
    String period,
    String asked,
    String purpose,
    List<String> bases,
    List<String> numbers) {
  public MailSuggestions {
    bases = List.copyOf(bases);
    numbers = List.copyOf(numbers);
  }

  /** Whether nothing was found. */
  public boolean isEmpty() {
    return recipient == null
        && received == null
        && due == null
        && bases.isEmpty()
        && numbers.isEmpty()
        && (officer + unit + reference + period + asked + purpose).isEmpty();
  }
}
