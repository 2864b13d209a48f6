package se.rattdela.casework.rulebook;

import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.CaseId;
import se.rattdela.rules.Verdict;

/**
 * One item and recipient for which the law says something else under a candidate pack. Names no
 * person and no content.
 *
 * @param disclosureNumber such as {@code B-2026-0231}; empty for an item that nobody has asked for,
 *     which is tried against the authorities shown by default
 * @param itemNumber the item's place in the disclosure, or in the case where there is none; from 1
 * @param recipient code of the vocabulary's recipients
 * @param before under the pack in force; null = it cannot answer, since it lacks a code
 * @param after under the candidate; null likewise
 */
public record AffectedCell(
    CaseId caseId,
    String caseNumber,
    String disclosureNumber,
    int itemNumber,
    String recipient,
    @Nullable Verdict before,
    @Nullable Verdict after) {}
