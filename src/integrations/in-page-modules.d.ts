declare module '*?in-page' {
  const text: string;
  export default text;
}
