package se.rattdela.reports.decision;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why there is a decision: another authority asked, or the office acts by itself. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface Origin {

  /** What the recipient is to use the information for, a whole sentence. */
  String purpose();

  /**
   * Another authority asked. All texts are whole sentences and may hold line breaks.
   *
   * @param received the day the request came in
   * @param channel how it came, as it stands after "genom": "säkert meddelande"
   * @param identityCheck how the requesting officer's identity was verified
   * @param asked what was asked for
   * @param purpose the purpose as the requester stated it
   * @param legalBasis the legal basis the requester relies on
   * @param basisCheck what the office found when it checked that basis
   */
  @JsonTypeName("request")
  record Request(
      @Nullable LocalDate received,
      String channel,
      String identityCheck,
      String asked,
      String purpose,
      String legalBasis,
      String basisCheck)
      implements Origin {}

  /**
   * The office acts on its own initiative.
   *
   * @param purpose what the recipient is to use the information for
   * @param occasion what made the office act; may hold line breaks
   * @param basisCheck what the office found when it checked its own legal basis; may be empty
   */
  @JsonTypeName("own-initiative")
  record OwnInitiative(String purpose, String occasion, String basisCheck) implements Origin {}
}
