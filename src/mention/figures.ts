/** Numerals and what they count: money, percent, quantity. */
import type { Recognizer } from "./types.js";

export const recognizeFigures: Recognizer = () => [];
