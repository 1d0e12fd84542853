// The one web API the library needs; every runtime has it, ECMAScript does not declare it.
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  readonly encoding: string;
  decode(input?: ArrayBufferView, options?: { readonly stream?: boolean }): string;
}
