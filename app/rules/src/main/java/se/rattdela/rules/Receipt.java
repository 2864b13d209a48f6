package se.rattdela.rules;

/**
 * What an answer was made from, so that it can be made again.
 *
 * @param engine version of the engine
 * @param pack id of the rule pack
 * @param packSha256 SHA-256 of the compiled pack, lower-case hexadecimal
 * @param questionSha256 SHA-256 of the question in canonical JSON, lower-case hexadecimal
 */
public record Receipt(String engine, String pack, String packSha256, String questionSha256) {}
