/** The problem of an address, in words that authors know. */
export interface AddressProblem {
	message: string;
	hint?: string | undefined;
}
