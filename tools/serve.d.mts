export interface DemoServer {
  readonly port: number;
  readonly outside: readonly string[];
  addPage(path: string, html: string): void;
  forgetPages(): void;
  close(): Promise<void>;
}
export function serveDemos(port?: number): Promise<DemoServer>;
