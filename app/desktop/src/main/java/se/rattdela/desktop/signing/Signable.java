package se.rattdela.desktop.signing;

import java.util.function.Consumer;

/**
 * A sealed paper that its decision-maker may sign.
 *
 * @param number of the paper
 * @param pdf the sealed file
 * @param store stores the file with the signature appended; blocks
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of a file; never compared
public record Signable(String number, byte[] pdf, Consumer<byte[]> store) {}
