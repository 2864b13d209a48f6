package se.rattdela.archive.sip;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The case (ärende) that the document belongs to.
 *
 * @param id the same for every package of the case
 * @param caseNumber "Ä-2026-0417"
 * @param diaryNumber the registry's number; null where the office has none
 * @param opened first day
 * @param closed last day; null while it is open
 */
public record CaseFile(
    UUID id,
    String caseNumber,
    @Nullable String diaryNumber,
    LocalDate opened,
    @Nullable LocalDate closed) {}
