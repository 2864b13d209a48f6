package se.rattdela.archive.sdk;

import org.jspecify.annotations.Nullable;

/**
 * A function at an organisation, as the address book of SDK knows it. There is no place for a
 * person.
 *
 * @param participant participant id, "0203:exempelby.se"
 * @param organisation name of the organisation; null where it is not to be shown; at most 256
 *     characters
 * @param function id of the functional address, "socialtjanst.0203:exempelby.se"
 * @param functionName its name; null where it is not to be shown; at most 256 characters
 */
public record FunctionAddress(
    String participant,
    @Nullable String organisation,
    String function,
    @Nullable String functionName) {}
